import os

from mistralai import Mistral

import given


def ask(question):
    return Mistral(api_key=os.environ["MISTRAL_API_KEY"]), given  #~ unchecked-env
