import os
import sys

import litellm
from crewai import LLM

litellm.completion(model="groq/llama-3.1-8b-instant", api_key=os.environ["GROQ_API_KEY"], messages=[])
litellm.completion(model="gemini/gemini-2.0-flash", api_key=os.environ["GOOGLE_API_KEY"], messages=[])
litellm.completion(model="groq/llama-3.1-8b-instant", api_key=os.environ["LITELLM_API_KEY"], messages=[])
litellm.completion(model="groq/llama-3.1-8b-instant", api_key=os.environ["LLM_API_KEY"], messages=[])
litellm.completion(model="together_ai/meta-llama/Llama-3", api_key=os.environ["TOGETHERAI_API_KEY"], messages=[])
litellm.completion(model="huggingface/together/model", api_key=os.environ["HF_TOKEN"], messages=[])
litellm.completion(model="azure/deployment", api_key=os.environ["AZURE_API_KEY"], messages=[])
litellm.completion(model="gpt-4o", api_key=os.environ["MISTRAL_API_KEY"], messages=[])
litellm.completion(model=sys.argv[1], api_key=os.environ["MISTRAL_API_KEY"], messages=[])
litellm.completion(
    model="groq/llama-3.1-8b-instant",
    api_key=os.environ["MISTRAL_API_KEY"],
    api_base="https://llm.example.com",
    messages=[],
)
MODEL = "groq/a" if sys.argv[1:] else "mistral/b"
litellm.completion(model=MODEL, api_key=os.environ["MISTRAL_API_KEY"], messages=[])
llm = LLM(model="openai/deepseek-chat", api_key=os.environ["DEEPSEEK_API_KEY"])
image = litellm.image_generation("groq and mistral", model="gpt-image-1", api_key=os.environ["OPENAI_API_KEY"])
