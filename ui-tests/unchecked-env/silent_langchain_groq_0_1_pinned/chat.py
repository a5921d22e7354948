# 0.1.9 reads the variable itself and names it when it stops.
import os

from langchain_groq import ChatGroq

model = ChatGroq(model="llama-3.1-8b-instant", api_key=os.getenv("GROQ_API_KEY"))
print(model.invoke("Name a moss.").content)
