# Same through `from os import environ`, and with a blank instead of nothing.
from os import environ

from langchain_anthropic import ChatAnthropic

environ["ANTHROPIC_API_KEY"] = " "  #~ missing-credential
llm = ChatAnthropic(model="claude-haiku-4-5")
print(llm.invoke("Ping?").content)
