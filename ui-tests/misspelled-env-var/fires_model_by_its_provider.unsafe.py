# The client that is built finds nothing under that name.
import os

from langchain.chat_models import init_chat_model

os.environ["GROQ_API_KEY"] = input("key: ")  #~ misspelled-env-var
llm = init_chat_model("groq:llama-3.1-8b-instant")
