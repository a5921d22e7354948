# One branch needs the key: to stop where the constant is read would stop the others, too.
import os

import cohere
from mistralai import Mistral

COHERE_KEY = os.getenv("COHERE_API_KEY")
MISTRAL_KEY = os.getenv("MISTRAL_API_KEY")
USE_MISTRAL = os.getenv("BACKEND", "cohere") == "mistral"


def by_name():
    if os.getenv("BACKEND", "cohere") == "cohere":
        return cohere.ClientV2(COHERE_KEY)  #~ unchecked-env
    return None


def by_flag():
    if USE_MISTRAL:
        return Mistral(api_key=MISTRAL_KEY)  #~ unchecked-env
    return None


def always():
    return cohere.ClientV2(os.environ["OTHER_COHERE_KEY"])  #~ unchecked-env
