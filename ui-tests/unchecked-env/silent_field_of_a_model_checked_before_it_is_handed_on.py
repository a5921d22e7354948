# The entry looks at the field of the settings before it makes the service.
import os

from mistralai import Mistral
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    mistral_api_key: str | None = None


class Model(BaseModel):
    key: str | None = Field(default_factory=lambda: os.environ.get("MISTRAL_API_KEY"))


class Service:
    def __init__(self, settings: Settings, model: Model):
        self.settings = settings
        self.model = model

    def ask(self):
        return Mistral(api_key=self.settings.mistral_api_key), Mistral(api_key=self.model.key)


def main():
    settings = Settings()
    model = Model()
    if not settings.mistral_api_key or model.key is None:
        raise RuntimeError("MISTRAL_API_KEY is not set")
    print(Service(settings, model).ask())


main()
