import os

from openai import AzureOpenAI

client = AzureOpenAI(
    api_key=os.getenv("AZURE_OPENAI_API_KEY") or "<your-api-key>",
    api_version="2024-02-01",
    azure_endpoint="http://localhost:8080",
)
