# 0.1 stops and names the right variable.
import os

from langchain_together import ChatTogether

model = ChatTogether(model="llama-3", api_key=os.getenv("TOGETHER_API_KEY"))
print(model.invoke("Name a moss.").content)
