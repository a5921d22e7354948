# Another library's Client: the argument may be the name of a stored key.
from vaultlike import Client

client = Client(api_key="PAYMENTS_API_KEY")
print(client.describe())
