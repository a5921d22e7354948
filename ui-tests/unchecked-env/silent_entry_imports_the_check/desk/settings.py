import os

NAME = os.getenv("DESK_NAME")
KEY = os.getenv("DESK_OPENAI_KEY")

if not all([NAME, KEY]):
    raise ValueError("set both DESK_NAME and DESK_OPENAI_KEY")
