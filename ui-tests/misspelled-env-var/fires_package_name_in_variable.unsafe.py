# The variable is called after the package, not after the provider.
import os

from mistralai.client import Mistral

CREDENTIAL = os.environ["MISTRAL_API_KEY"]  #~ misspelled-env-var


def models() -> list:
    with Mistral(api_key=CREDENTIAL) as client:
        return client.models.list().data
