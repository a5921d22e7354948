# Secret stores are asked by name; what comes back is unknown.
import keyring
from openai import OpenAI

client = OpenAI(api_key=keyring.get_password("summariser", "OPENAI_API_KEY"))
print(client.models.list().data[0].id)
