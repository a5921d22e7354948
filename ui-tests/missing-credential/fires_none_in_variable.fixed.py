# The None is written in a variable of the same function.
import os
from groq import Groq


def transcribe(path: str) -> str:
    key = os.environ["GROQ_API_KEY"]
    client = Groq(api_key=key)  #~ missing-credential
    with open(path, "rb") as audio:
        result = client.audio.transcriptions.create(file=audio, model="whisper-large-v3")
    return result.text


print(transcribe("meeting.m4a"))
