# From 1.7 on the chat model reads the variable when it is given None, and names it.
import os

from langchain_fireworks import ChatFireworks

model = ChatFireworks(model="llama-v3", api_key=os.getenv("FIREWORKS_API_KEY"))
print(model.invoke("Name a moss.").content)
