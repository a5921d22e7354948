# The key is written at the call of a helper.
from together import Together


def connect(key, timeout=30):
    return Together(api_key=key, timeout=timeout)


client = connect("@KEY40@")  #~ hardcoded-credential
print(client.models.list())
