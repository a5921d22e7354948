# What another tool reads on the same line stays.
import os

from groq import Groq

client = Groq(api_key=os.environ["GROQ_API_KEY"])  # noqa: E501 # cred-lint: ignore[unchecked-env] set
#~^ unused-suppression
print(client.models.list())
