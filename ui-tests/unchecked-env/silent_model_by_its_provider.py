# Unset, the client that is built stops and names it.
import os

from langchain.chat_models import init_chat_model

llm = init_chat_model("groq:llama-3.1-8b-instant", api_key=os.getenv("GROQ_API_KEY"))
