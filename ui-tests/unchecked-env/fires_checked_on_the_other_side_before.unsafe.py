import os

from mistralai import Mistral


def answer(provider, question):
    key = os.environ["MISTRAL_API_KEY"]
    if provider == "echo":
        if not key:
            print("MISTRAL_API_KEY is not set")
            return None
        name = "echo"
    else:
        name = "large"
    if provider == "echo":
        return question
    return Mistral(api_key=key), name, question  #~ unchecked-env


print(answer("mistral", "why"))
