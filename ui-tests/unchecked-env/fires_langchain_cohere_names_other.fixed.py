# The wrapper passes None on, and cohere's message names CO_API_KEY.
import os

from langchain_cohere import ChatCohere

llm = ChatCohere(model="command-r", cohere_api_key=os.environ["COHERE_API_KEY"])  #~ unchecked-env
print(llm.invoke("One proverb, please.").content)
