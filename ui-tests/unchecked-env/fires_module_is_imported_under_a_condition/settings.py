import os

if not os.getenv("TEAM_OPENAI_KEY"):
    raise SystemExit("TEAM_OPENAI_KEY is not set")
