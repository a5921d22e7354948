import os

from mistralai import Mistral

import with_default


def ask(question):
    return Mistral(api_key=os.getenv("MISTRAL_API_KEY")), with_default  #~ unchecked-env
