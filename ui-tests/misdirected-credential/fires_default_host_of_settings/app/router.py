# Unset, OPENAI_API_KEY goes to the router.
from openai import AsyncOpenAI

from .settings import settings

client = AsyncOpenAI(base_url=settings.router_url, api_key=settings.openrouter_api_key)  #~ misdirected-credential
