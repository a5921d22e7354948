# The walrus is checked, but the branch only prints.
import os

from elevenlabs.client import ElevenLabs

if (key := os.environ["ELEVENLABS_API_KEY"]) is None:
    print("no ElevenLabs key, trying anyway")

client = ElevenLabs(api_key=key)  #~ unchecked-env
