# Text and comments are no programs: cohere.Client(api_key="")
"""OpenAI(api_key=None) fails; this page explains why."""

LESSON = """
    client = OpenAI(api_key=None)   # wrong
    os.environ["OPENAI_API_KEY"] = ""
"""

print(LESSON)
