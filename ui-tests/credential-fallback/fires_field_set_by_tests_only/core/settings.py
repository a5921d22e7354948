from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    JWT_SECRET_KEY: str = ""
settings = Settings()
