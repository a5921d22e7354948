# 172.32.0.0 is outside the private range 172.16.0.0/12.
import os

from openai import OpenAI

client = OpenAI(base_url="https://172.32.0.9/v1", api_key=os.environ["RENTED_GPU_SECRET"])  #~ misdirected-credential
