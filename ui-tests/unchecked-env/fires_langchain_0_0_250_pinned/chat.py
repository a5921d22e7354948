# It stops and names a variable that this program does not read.
import os

from langchain.chat_models import ChatOpenAI

model = ChatOpenAI(openai_api_key=os.getenv("OPENAI_KEY"))  #~ unchecked-env
print(model.predict("Name a moss."))
