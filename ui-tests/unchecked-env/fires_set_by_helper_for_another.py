# What the helper has asked for is another variable.
import getpass
import os

from mistralai import Mistral


def provide(variable: str):
    if not os.environ.get(variable):
        os.environ[variable] = getpass.getpass(f"{variable}: ")


provide("GROQ_API_KEY")
client = Mistral(api_key=os.environ.get("MISTRAL_API_KEY"))  #~ unchecked-env
