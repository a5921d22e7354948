# 0.1.9 stops and names a variable that this program does not read.
import os

from langchain_groq import ChatGroq

model = ChatGroq(model="llama-3.1-8b-instant", api_key=os.environ["GROQ_KEY"])  #~ unchecked-env
print(model.invoke("Name a moss.").content)
