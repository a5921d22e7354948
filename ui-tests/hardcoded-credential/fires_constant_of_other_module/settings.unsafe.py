import os

# A key in the settings is a key in the repository.
GROQ_KEY = os.environ["GROQ_API_KEY"]
MODEL = "llama-3.3-70b-versatile"
