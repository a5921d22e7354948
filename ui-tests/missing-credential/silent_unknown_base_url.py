# Nobody can say where this server is; it counts as local here.
import os

from mistralai.client import Mistral

client = Mistral(server_url=os.environ["LLM_SERVER"], api_key=None)
print(client.models.list())
