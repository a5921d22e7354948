# The helper asks for what is not set, whatever the variable is called.
import getpass
import os

from mistralai import Mistral


def provide(variable: str):
    if not os.environ.get(variable):
        os.environ[variable] = getpass.getpass(f"{variable}: ")


provide("MISTRAL_API_KEY")
client = Mistral(api_key=os.environ.get("MISTRAL_API_KEY"))
