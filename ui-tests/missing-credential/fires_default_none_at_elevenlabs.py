# elevenlabs reads its variable when the argument is left out, not when it is None.
from elevenlabs.client import ElevenLabs


def narrator(api_key=None):
    return ElevenLabs(api_key=api_key)


voice = narrator()  #~ missing-credential
print(voice.voices.get_all())
