# The placeholder stands in documentation only.
"""Client for the summary service. By hand it would be:

    client = openai.OpenAI(api_key="YOUR_API_KEY")
    os.environ["OPENAI_API_KEY"] = "YOUR_KEY"
"""
import openai


def client():
    """Reads OPENAI_API_KEY; never write ``OpenAI(api_key="sk-...")``."""
    return openai.OpenAI(max_retries=4)
