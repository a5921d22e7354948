# Where the requests go, and the key for it, which is required.
import os

ROUTER_URL = "https://openrouter.ai/api/v1"
ROUTER_KEY = os.environ["OPENROUTER_API_KEY"]
