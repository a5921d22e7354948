# Both names are those of Azure's key.
import os

from langchain_openai import AzureOpenAIEmbeddings
from openai import AzureOpenAI

endpoint = "https://acme.openai.azure.com"
client = AzureOpenAI(azure_endpoint=endpoint, api_key=os.environ["AZURE_API_KEY"], api_version="2024-06-01")
vectors = AzureOpenAIEmbeddings(azure_endpoint=endpoint, api_key=os.environ["AZURE_API_KEY"])
