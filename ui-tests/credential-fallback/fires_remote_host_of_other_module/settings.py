# A server somewhere else.
LLM_HOST = "https://llm.example.com"
