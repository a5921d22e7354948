# The same with a key that has to be there.
import os
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


print(connect(os.environ["GROQ_API_KEY"], 3).models.list())
