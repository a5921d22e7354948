import os

OPTIONS = {"api_key": os.environ["MISTRAL_API_KEY"], "timeout_ms": 3000}
