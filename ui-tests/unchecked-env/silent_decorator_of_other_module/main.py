# The decorator of another file checks before it calls the function.
import os

from checks import requires_key
from mistralai import Mistral


@requires_key
def ask():
    return Mistral(api_key=os.getenv("MISTRAL_API_KEY"))


print(ask())
