# 0.3.22 takes a text and no `None`, also where the variable is the one that it reads itself.
import os

from langchain_anthropic import ChatAnthropic

model = ChatAnthropic(model="claude-3-haiku-20240307", api_key=os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
print(model.invoke("Name a moss.").content)
