import os

if not os.getenv("TEAM_NAME"):
    raise SystemExit("TEAM_NAME is not set")
if not os.getenv("TEAM_OPENAI_KEY"):
    print("TEAM_OPENAI_KEY is not set")
DEBUG = os.getenv("DEBUG") == "1"
