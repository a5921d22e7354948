# elevenlabs does not fall back on None: no key is sent at all.
import os

from elevenlabs.client import ElevenLabs

voice = ElevenLabs(base_url="https://voice.example.com", api_key=os.environ["VOICE_SECRET"])  #~ unchecked-env
print(voice.voices.get_all())
