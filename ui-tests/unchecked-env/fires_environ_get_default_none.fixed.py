# An explicit None default is no default.
from os import environ

from elevenlabs.client import ElevenLabs

voice = ElevenLabs(api_key=environ["ELEVENLABS_API_KEY"])  #~ unchecked-env
print(voice.voices.get_all())
