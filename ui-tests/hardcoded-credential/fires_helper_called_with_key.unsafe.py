# The key is written at the call of a helper.
import os
from together import Together


def connect(key, timeout=30):
    return Together(api_key=key, timeout=timeout)


client = connect(os.environ["TOGETHER_API_KEY"])  #~ hardcoded-credential
print(client.models.list())
