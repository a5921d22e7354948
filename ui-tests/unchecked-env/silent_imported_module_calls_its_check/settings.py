import os


def require(*names):
    for name in names:
        if not os.getenv(name):
            raise SystemExit(f"{name} is not set")


require("TEAM_OPENAI_KEY")
