# The function calls itself with the same key.
import time

from groq import Groq


def connect(key, attempts):
    try:
        return Groq(api_key=key)
    except OSError:
        if attempts == 0:
            raise
        time.sleep(1)
        return connect(key, attempts - 1)


client = connect("", 3)  #~ missing-credential
print(client.models.list())
