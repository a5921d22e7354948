# Unset, the client that is built asks for a variable of another name.
import os

from langchain.chat_models import init_chat_model

llm = init_chat_model("groq:llama-3.1-8b-instant", api_key=os.getenv("MY_GROQ_KEY"))  #~ unchecked-env
