# The same version reads the variable where the argument is left out.
from langchain_anthropic import ChatAnthropic

model = ChatAnthropic(model="claude-3-haiku-20240307")
print(model.invoke("Name a moss.").content)
