import os

from groq import Groq

CLIENTS = {"groq": Groq}


def client(name):
    return CLIENTS[name](api_key=os.environ["OPENAI_API_KEY"])  #~ mismatched-credential


client("groq")
