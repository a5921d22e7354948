# The property says whether there is a key, and keeps in mind what it has said.
import httpx
from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    openai_api_key: str = Field(default="", alias="OPENAI_API_KEY")


class Embedder:
    def __init__(self):
        self.settings = Settings()
        self._available: bool | None = None

    @property
    def available(self) -> bool:
        if self._available is not None:
            return self._available
        self._available = bool(self.settings.openai_api_key)
        return self._available

    def embed(self, text):
        if not self.available:
            return None
        headers = {"Authorization": f"Bearer {self.settings.openai_api_key}"}
        return httpx.post("https://api.openai.com/v1/embeddings", headers=headers, json={"input": text})
