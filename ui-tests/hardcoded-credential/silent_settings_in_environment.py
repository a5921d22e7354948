# Variables that sound alike and hold settings.
import os

from openai import AzureOpenAI

os.environ["OPENAI_API_TYPE"] = "azure"
os.environ["OPENAI_API_VERSION"] = "2024-10-21"
os.environ["HF_TOKEN_PATH"] = "/run/secrets/hub"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

client = AzureOpenAI(azure_endpoint="https://weather.openai.azure.com")
print(client.models.list())
