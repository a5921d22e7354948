# partial binds the None to the helper's parameter.
from functools import partial

from groq import Groq


def connect(key, timeout):
    return Groq(api_key=key, timeout=timeout)


quick = partial(connect, None)  #~ missing-credential
print(quick(timeout=2).models.list())
