# A default of a command-line option is no literal that reaches the client: people pass the option.
import argparse

from groq import Groq

parser = argparse.ArgumentParser(description="ask groq")
parser.add_argument("--key", default="", help="Groq API key")
options = parser.parse_args()

client = Groq(api_key=options.key)
