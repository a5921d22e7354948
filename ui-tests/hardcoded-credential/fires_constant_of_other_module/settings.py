# A key in the settings is a key in the repository.
GROQ_KEY = "@KEY40@"
MODEL = "llama-3.3-70b-versatile"
