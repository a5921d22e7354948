# This integration reads a name of its own.
import os
from getpass import getpass

from langchain_huggingface import HuggingFaceEndpoint

os.environ["HUGGINGFACEHUB_API_TOKEN"] = getpass("hub token: ")
model = HuggingFaceEndpoint(repo_id="bigscience/bloom", max_new_tokens=32)
print(model.invoke("The sea was"))
