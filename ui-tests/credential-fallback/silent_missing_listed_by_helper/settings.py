import os

GEMINI = os.getenv("GEMINI_API_KEY", "")
MAPS = os.getenv("MAPS_API_KEY", "")
