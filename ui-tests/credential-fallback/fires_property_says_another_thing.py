# The property keeps in mind whether there is a model; nobody has asked for the key.
import httpx
from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    openai_api_key: str = Field(default="", alias="OPENAI_API_KEY")
    model: str = Field(default="", alias="EMBEDDING_MODEL")


class Embedder:
    def __init__(self):
        self.settings = Settings()
        self._available: bool | None = None

    @property
    def available(self) -> bool:
        if self._available is not None:
            return self._available
        self._available = bool(self.settings.model)
        return self._available

    def embed(self, text):
        if not self.available:
            return None
        headers = {"Authorization": f"Bearer {self.settings.openai_api_key}"}
        return httpx.post("https://api.openai.com/v1/embeddings", headers=headers, json={"input": text})  #~ credential-fallback
