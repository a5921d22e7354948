# To be filled in.
OPENAI_KEY = None
TIMEOUT = 20
