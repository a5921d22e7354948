# A keyword of pydantic's own changes no name.
import cohere
from pydantic_settings import BaseSettings


class Settings(BaseSettings, frozen=True):
    cohere_api_key: str = "changeme"


client = cohere.ClientV2(Settings().cohere_api_key)  #~ credential-fallback
