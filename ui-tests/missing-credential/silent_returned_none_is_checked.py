# The None that the helper returns is looked for.
import sys

import keyring
import cohere


def saved_key():
    if "--no-keyring" in sys.argv:
        return None
    return keyring.get_password("search", "cohere")


key = saved_key()
if key is None:
    sys.exit("no key in the keyring")
co = cohere.ClientV2(key)
print(co.models.list())
