# Before its models moved to packages of their own, LangChain read the variable and named it.
import os

from langchain.chat_models import ChatOpenAI

model = ChatOpenAI(openai_api_key=os.getenv("OPENAI_API_KEY"))
print(model.predict("Name a moss."))
