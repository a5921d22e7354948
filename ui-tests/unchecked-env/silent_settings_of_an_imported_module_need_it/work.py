import os

from google import genai
from mistralai import Mistral

from config import settings


def ask(question):
    # Without the variables the import above has stopped, and named them.
    client = genai.Client(api_key=os.getenv("GEMINI_API_KEY"))
    other = Mistral(api_key=os.getenv("MISTRAL_API_KEY"))
    return client.models.generate_content(model=settings.model, contents=question), other
