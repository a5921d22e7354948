# The model class was changed, the variable was not.
import os

from langchain_anthropic import ChatAnthropic

model = ChatAnthropic(
    model="claude-sonnet-4-5",
    api_key=os.environ["OPENAI_API_KEY"],  #~ mismatched-credential
    temperature=0,
)
print(model.invoke("Name a bird.").content)
