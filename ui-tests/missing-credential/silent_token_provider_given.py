# Entra ID instead of a key.
from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from openai import AzureOpenAI

provider = get_bearer_token_provider(DefaultAzureCredential(), "https://cognitiveservices.azure.com/.default")
client = AzureOpenAI(
    azure_endpoint="https://contoso.openai.azure.com",
    api_version="2024-10-21",
    azure_ad_token_provider=provider,
    api_key=None,
)
