# A local server, and a literal where the variable is unset: any key is right there.
import os

from openai import OpenAI

ollama = OpenAI(base_url="http://ollama:11434/v1", api_key=os.getenv("OLLAMA_KEY") or "ollama")
studio = OpenAI(base_url="http://127.0.0.1:1234/v1", api_key=os.getenv("STUDIO_KEY", "lm-studio"))
