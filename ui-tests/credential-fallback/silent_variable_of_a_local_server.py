# The server of one's own takes any key.
import os

import requests

key = os.getenv("OLLAMA_API_KEY", "ollama")
requests.post(os.environ["MODEL_URL"], headers={"Authorization": f"Bearer {key}"}, timeout=5)
