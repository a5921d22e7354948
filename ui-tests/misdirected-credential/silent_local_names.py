# Names of this machine and of the network it is in; this client needs no key there.
import os

from mistralai.client import Mistral

here = Mistral(server_url="http://localhost:8000", api_key=os.getenv("VLLM_SECRET"))
docker = Mistral(server_url="http://host.docker.internal:8000", api_key=os.getenv("VLLM_SECRET"))
office = Mistral(server_url="http://gpu.office.local:8000", api_key=os.getenv("VLLM_SECRET"))
cluster = Mistral(server_url="https://llm.corp.internal", api_key=os.getenv("VLLM_SECRET"))
