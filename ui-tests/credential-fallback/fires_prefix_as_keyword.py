# The prefix of the variables may stand beside the base.
from openai import OpenAI
from pydantic_settings import BaseSettings


class Settings(BaseSettings, env_prefix="TEAM_"):
    openai_key: str = "changeme"


client = OpenAI(api_key=Settings().openai_key)  #~ credential-fallback
