# Host and key come from the settings.
import settings
from openai import OpenAI


def router():
    return OpenAI(base_url=settings.ROUTER_URL, api_key=settings.ROUTER_KEY)  #~ misdirected-credential
