# Without further settings the requests go to the router.
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    router_url: str = "https://openrouter.ai/api/v1"
    openrouter_api_key: str | None = None


settings = Settings()
