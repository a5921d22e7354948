# Same read through an alias of the import.
from os import environ, getenv as env

from langchain_anthropic import ChatAnthropic

llm = ChatAnthropic(
    model="claude-sonnet-4-5",
    api_key=environ["ANTHROPIC_API_KEY"],  #~ credential-fallback
)
print(llm.invoke("One word for a rainy day?").content)
