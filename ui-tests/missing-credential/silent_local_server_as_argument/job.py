# A container next door needs no key.
from clients import connect

client = connect("http://vllm:8000")
print(client.models.list())
