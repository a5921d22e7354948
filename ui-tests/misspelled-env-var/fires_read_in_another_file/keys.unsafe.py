# Keys, read once.
import os

GROQ = os.environ["GROQ_API_KEY"]  #~ misspelled-env-var
TEAM = os.environ["GROQ_API_KEY_2"]


def cohere_key():
    return os.environ["COHERE_API_KEY"]  #~ misspelled-env-var
