# partial binds the None to the helper's parameter.
import os
from functools import partial

from groq import Groq


def connect(key, timeout):
    return Groq(api_key=key, timeout=timeout)


quick = partial(connect, os.environ["GROQ_API_KEY"])  #~ missing-credential
print(quick(timeout=2).models.list())
