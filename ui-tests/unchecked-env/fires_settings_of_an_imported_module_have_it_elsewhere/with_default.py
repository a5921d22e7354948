from pydantic_settings import BaseSettings


class Base(BaseSettings):
    mistral_api_key: str


class Settings(Base):
    mistral_api_key: str = ""


settings = Settings()
