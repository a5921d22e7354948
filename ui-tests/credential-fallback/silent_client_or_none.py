# No key, no client: the literal never gets to the constructor.
import os

from elevenlabs.client import ElevenLabs

KEY = os.getenv("ELEVENLABS_API_KEY", "")
voice = ElevenLabs(api_key=KEY) if KEY else None


def speak(text):
    if voice is None:
        return None
    return voice.text_to_speech.convert("narrator", text=text)
