# The older name is known; it is passed on by hand.
import os

from elevenlabs.client import ElevenLabs

voice = ElevenLabs(api_key=os.environ["ELEVEN_API_KEY"])
print(voice.voices.get_all())
