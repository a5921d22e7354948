# The assigned value cannot be None.
import os
from getpass import getpass

os.environ["OPENAI_API_KEY"] = os.environ["TEAM_OPENAI_SECRET"]
os.environ["ANTHROPIC_API_KEY"] = os.getenv("TEAM_CLAUDE_SECRET") or getpass("Claude key: ")

backup = os.getenv("TEAM_COHERE_SECRET")
if backup:
    os.environ["CO_API_KEY"] = backup
