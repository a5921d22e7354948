# A prompt that shows the bad line is only text.
PROMPT = """
Find the mistake:
    OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.getenv("OPENROUTER_API_KEY"))
"""

print(PROMPT.strip())
