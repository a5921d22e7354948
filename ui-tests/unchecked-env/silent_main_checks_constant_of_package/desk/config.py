# Read when the package is loaded, checked by main().
import os

CLAUDE_KEY = os.getenv("ANTHROPIC_API_KEY")
