from elevenlabs.client import ElevenLabs

from config import config


def speak(text):
    return ElevenLabs(api_key=config.key).text_to_speech.convert(text=text, voice_id="x")
