# URL, organisation and retries may have defaults; the key is read by the SDK.
import os

from openai import OpenAI

client = OpenAI(
    base_url=os.getenv("OPENAI_BASE_URL", "https://api.openai.com/v1"),
    organization=os.getenv("OPENAI_ORG_ID", ""),
    max_retries=int(os.getenv("OPENAI_RETRIES", "2")),
)
print(client.models.list().data[0].id)
