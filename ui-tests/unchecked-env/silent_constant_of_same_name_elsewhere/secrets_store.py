# This KEY is required.
import os

KEY = os.environ["ANTHROPIC_API_KEY"]
