# The host is put together from constants and is a loopback address.
import openai

HOST = "127.0.0.1"
PORT = 8081
BASE = f"http://{HOST}:{PORT}/v1"

client = openai.OpenAI(base_url=BASE, api_key="bench-17")
print(client.models.list())
