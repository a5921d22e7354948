# The helper returns None on one path, in words.
import os
import sys

import keyring
import cohere


def saved_key():
    if "--no-keyring" in sys.argv:
        return os.environ["COHERE_API_KEY"]
    return keyring.get_password("search", "cohere")


co = cohere.ClientV2(saved_key())  #~ missing-credential
print(co.models.list())
