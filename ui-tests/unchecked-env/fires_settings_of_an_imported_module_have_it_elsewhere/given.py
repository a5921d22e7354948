from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    mistral_api_key: str


def load(path):
    return Settings(mistral_api_key=path.read_text())


def later():
    return Settings()
