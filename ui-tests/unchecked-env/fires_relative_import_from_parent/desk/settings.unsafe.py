# Constants for the package.
import os

CLAUDE_KEY = os.environ["ANTHROPIC_API_KEY"]
