# "" is falsy, so the prompt does appear; only a truthy text would hide it.
from getpass import getpass

import cohere

SAVED = ""
key = SAVED or getpass("Paste the key: ")
co = cohere.ClientV2(key)
print(co.models.list().models[0].name)
