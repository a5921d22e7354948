# Each of the table reads its own variable, or is none of those that take a key, or is given one.
import os
import sys

from groq import Groq
from mistralai import Mistral
from openai import OpenAI


class Quiet:
    def chat(self):
        return None


CLIENTS = {"openai": OpenAI, "groq": Groq}
OTHERS = {"quiet": Quiet, "dict": dict}
MADE = {"mistral": lambda: Mistral(api_key=os.environ["MISTRAL_API_KEY"])}
GIVEN = {"mistral": Mistral}

client = CLIENTS[sys.argv[1]]()
other = OTHERS[sys.argv[1]]()
made = MADE[sys.argv[1]]()
given = GIVEN[sys.argv[1]](**{"api_key": os.environ["MISTRAL_API_KEY"]})
