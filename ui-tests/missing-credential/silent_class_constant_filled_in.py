# main() fills the constant in before anybody asks.
import getpass

from groq import Groq


class Config:
    API_KEY = None
    MODEL = "llama-3.3-70b-versatile"


def ask(question):
    client = Groq(api_key=Config.API_KEY)
    messages = [{"role": "user", "content": question}]
    return client.chat.completions.create(model=Config.MODEL, messages=messages)


def main():
    Config.API_KEY = getpass.getpass("Groq key: ")
    print(ask("What is moss?"))


main()
