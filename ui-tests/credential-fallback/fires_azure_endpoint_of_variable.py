import os

from openai import AzureOpenAI

ENDPOINT = "https://<your-value>.openai.azure.com"
KEY = "<your-api-key>"

client = AzureOpenAI(
    api_key=os.getenv("AZURE_OPENAI_API_KEY") or KEY,  #~ credential-fallback
    api_version="2024-02-01",
    azure_endpoint=os.getenv("AZURE_OPENAI_ENDPOINT", ENDPOINT),
)
