# Unset, the key of OpenAI is sent, and without one its variable is named.
import os

from langchain_together import ChatTogether

model = ChatTogether(model="llama-3", api_key=os.environ["TOGETHER_API_KEY"])  #~ unchecked-env
print(model.invoke("Name a moss.").content)
