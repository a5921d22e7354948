# partial binds another parameter; the key comes later and is there.
import os
from functools import partial

from groq import Groq


def connect(timeout, key):
    return Groq(api_key=key, timeout=timeout)


patient = partial(connect, None)
print(patient(key=os.environ["GROQ_API_KEY"]).models.list())
