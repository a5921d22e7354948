# A single label is a container or a machine next door; *.test never leaves the machine.
import os

from mistralai.client import Mistral

CONTAINER = "http://tgi:3000"
compose = Mistral(server_url=CONTAINER, api_key=os.getenv("TGI_SECRET"))
proxy = Mistral(server_url="https://llm.test", api_key=os.getenv("TGI_SECRET"))
