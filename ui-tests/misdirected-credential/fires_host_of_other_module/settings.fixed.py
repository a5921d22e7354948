# Where the requests go, and the key for it.
import os

ROUTER_URL = "https://openrouter.ai/api/v1"
ROUTER_KEY = os.environ["OPENROUTER_API_KEY"]
