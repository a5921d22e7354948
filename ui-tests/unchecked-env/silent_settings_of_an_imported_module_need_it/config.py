from dotenv import load_dotenv
from pydantic import Field
from pydantic_settings import BaseSettings

load_dotenv()


class Settings(BaseSettings):
    GEMINI_API_KEY: str = Field(...)
    mistral_api_key: str

    class Config:
        env_file = ".env"


settings = Settings()
