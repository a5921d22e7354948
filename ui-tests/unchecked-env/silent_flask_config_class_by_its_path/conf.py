import os


class Prod:
    LLM_KEY = os.environ.get("LOANS_LLM_KEY")
