# Constants for the package.
import os

CLAUDE_KEY = os.getenv("ANTHROPIC_API_KEY")
