# The helper returns None on one path, in words.
import sys

import keyring
import cohere


def saved_key():
    if "--no-keyring" in sys.argv:
        return None
    return keyring.get_password("search", "cohere")


co = cohere.ClientV2(saved_key())  #~ missing-credential
print(co.models.list())
