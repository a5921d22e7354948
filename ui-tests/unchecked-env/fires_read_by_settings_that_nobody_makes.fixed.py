# The class reads the variable when a value of it is made, and nobody makes one.
import os
import cohere
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    cohere_api_key: str


co = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ unchecked-env
