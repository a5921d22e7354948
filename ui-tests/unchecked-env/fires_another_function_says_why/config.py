import os

ANTHROPIC_API_KEY = os.getenv("ANTHROPIC_API_KEY")
