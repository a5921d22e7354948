# The right key for each, a server of one's own, and models that nobody can tell.
import os

from langchain.chat_models import init_chat_model

llm = init_chat_model("groq:llama-3.1-8b-instant", api_key=os.environ["GROQ_API_KEY"])
other = init_chat_model("llama-3.1-8b-instant", model_provider="groq", api_key=os.environ["GROQ_API_KEY"])
local = init_chat_model("openai:qwen", base_url="http://localhost:8000/v1", api_key=os.environ["GROQ_API_KEY"])
gateway = init_chat_model("openai:qwen", base_url="https://openrouter.ai/api/v1", api_key=os.environ["OPENROUTER_API_KEY"])
free = init_chat_model(os.environ["MODEL"], api_key=os.environ["GROQ_API_KEY"])
ours = init_chat_model("ollama:llama3", api_key=os.environ["GROQ_API_KEY"])


def make(model):
    return init_chat_model(model, api_key=os.environ["ANTHROPIC_API_KEY"])
