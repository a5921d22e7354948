# Loopback in every spelling.
import os

from mistralai.client import Mistral

v4 = Mistral(server_url="http://127.0.0.1:8000", api_key=os.getenv("VLLM_SECRET"))
other = Mistral(server_url="http://127.8.0.3:8000", api_key=os.getenv("VLLM_SECRET"))
v6 = Mistral(server_url="http://[::1]:8000", api_key=os.getenv("VLLM_SECRET"))
every = Mistral(server_url="http://0.0.0.0:8000/", api_key=os.getenv("VLLM_SECRET"))
