# A word is set so that a module can be imported; no service gives out such keys.
import os

os.environ.setdefault("OPENAI_API_KEY", "validate")
os.environ["COHERE_API_KEY"] = "offline-check"

from config import settings

print(settings.corpus)
