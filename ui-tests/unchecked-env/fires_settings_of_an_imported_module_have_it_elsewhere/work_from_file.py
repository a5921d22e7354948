import os

from mistralai import Mistral

import from_file


def ask(question):
    return Mistral(api_key=os.getenv("MISTRAL_API_KEY")), from_file  #~ unchecked-env
