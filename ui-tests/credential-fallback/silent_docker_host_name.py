# One label and no dot: a container on the same network.
import os

from openai import OpenAI

PORT = os.getenv("OLLAMA_PORT", "11434")
llm = OpenAI(base_url=f"http://ollama:{PORT}/v1", api_key=os.getenv("OLLAMA_API_KEY") or "ollama")
print(llm.models.list().data[0].id)
