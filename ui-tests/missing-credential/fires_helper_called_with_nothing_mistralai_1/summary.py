# mistralai 1.12.4 reads no variable: the call that leaves the key out is the cause.
from mistralai import Mistral


def make(api_key=None, timeout_ms=20_000):
    return Mistral(api_key=api_key, timeout_ms=timeout_ms)


client = make(timeout_ms=5_000)  #~ missing-credential
print(client.models.list())
