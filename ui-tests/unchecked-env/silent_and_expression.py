# `and` builds the client only where the key is there.
import os

from elevenlabs.client import ElevenLabs

key = os.getenv("ELEVENLABS_API_KEY")
voice = key and ElevenLabs(api_key=key)
