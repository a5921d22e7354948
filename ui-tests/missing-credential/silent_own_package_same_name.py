# Client comes from the project's own module.
from inventory.http import Client

client = Client(api_key=None)
public = Client(api_key="")
print(client.get("/status"), public.get("/status"))
