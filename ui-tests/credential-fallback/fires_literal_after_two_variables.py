# Two variables are tried, and the third choice is still a text.
import os

from elevenlabs.client import ElevenLabs

tts = ElevenLabs(
    api_key=os.getenv("ELEVENLABS_API_KEY") or os.getenv("ELEVEN_API_KEY") or "no-key",  #~ credential-fallback
)
for voice in tts.voices.get_all().voices:
    print(voice.name)
