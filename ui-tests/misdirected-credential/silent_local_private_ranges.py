# Private ranges count as local.
import os

from mistralai.client import Mistral

ten = Mistral(server_url="http://10.1.2.3:8000", api_key=os.getenv("RACK_SECRET"))
middle = Mistral(server_url="http://172.31.255.1:8000", api_key=os.getenv("RACK_SECRET"))
home = Mistral(server_url="http://192.168.178.20:8000", api_key=os.getenv("RACK_SECRET"))
