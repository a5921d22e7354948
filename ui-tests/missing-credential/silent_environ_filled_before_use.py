# The empty value is replaced before the client reads the variable.
import os
from getpass import getpass

from langchain_openai import ChatOpenAI

os.environ["OPENAI_API_KEY"] = ""
os.environ["OPENAI_API_KEY"] = getpass("OpenAI key: ")

print(ChatOpenAI(model="gpt-4.1-mini").invoke("hello").content)
