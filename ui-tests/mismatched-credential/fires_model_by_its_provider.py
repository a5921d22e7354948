# What stands in front of the model says which client is built.
import os

from langchain.chat_models import init_chat_model

llm = init_chat_model("groq:llama-3.1-8b-instant", api_key=os.environ["OPENAI_API_KEY"])  #~ mismatched-credential
other = init_chat_model("llama-3.1-8b-instant", model_provider="groq", api_key=os.environ["MISTRAL_API_KEY"])  #~ mismatched-credential
third = init_chat_model(model="claude-sonnet-4-5", api_key=os.environ["OPENAI_API_KEY"])  #~ mismatched-credential
