# A deployment on Azure whose key is kept under OpenAI's name.
import os

from openai import AzureOpenAI

client = AzureOpenAI(
    azure_endpoint="https://weather.openai.azure.com",
    api_version="2024-10-21",
    api_key=os.environ["OPENAI_API_KEY"],
)
print(client.models.list())
