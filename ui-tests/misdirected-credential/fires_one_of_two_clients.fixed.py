# The first client has its own host; only the second one leaks.
import os

from openai import OpenAI

chat = OpenAI(api_key=os.getenv("OPENAI_API_KEY"))
images = OpenAI(api_key=os.environ["IMAGES_SECRET"], base_url="https://images.example.com/v1")  #~ misdirected-credential
