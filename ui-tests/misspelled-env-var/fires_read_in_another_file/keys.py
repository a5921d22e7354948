# Keys, read once.
import os

GROQ = os.environ["GORQ_API_KEY"]  #~ misspelled-env-var
TEAM = os.environ["GROQ_API_KEY_2"]


def cohere_key():
    return os.getenv("COHERE_API_KYE")  #~ misspelled-env-var
