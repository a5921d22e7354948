# To be filled in.
OPENAI_KEY = ""
MODEL = "gpt-4.1-mini"
