# Same read through an alias of the import.
import os
from os import getenv as env

from langchain_anthropic import ChatAnthropic

llm = ChatAnthropic(
    model="claude-sonnet-4-5",
    api_key=os.environ["ANTHROPIC_API_KEY"],  #~ credential-fallback
)
print(llm.invoke("One word for a rainy day?").content)
