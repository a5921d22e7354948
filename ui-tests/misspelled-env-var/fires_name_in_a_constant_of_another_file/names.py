# The name that all others use.
GROQ_ENV = "GORQ_API_KEY"  #~ misspelled-env-var
COHERE_ENV = "COHERE_API_KEY"
TEAM_ENV = "TEAM_GROQ_API_KEY"
