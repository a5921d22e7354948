# That of another one's, and the right one.
import os

from langchain.chat_models import init_chat_model

os.environ["GROQ_API_KEY"] = input("key: ")
llm = init_chat_model("groq:llama-3.1-8b-instant")
