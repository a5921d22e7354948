from typing import Self

import cohere
from pydantic import model_validator
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    cohere_api_key: str = ""
    reranker: str = "none"
    model: str = ""

    @model_validator(mode="after")
    def look(self) -> Self:
        if self.reranker == "cohere" and not self.model:
            raise ValueError("MODEL is not set")
        print(len(self.cohere_api_key))
        return self


settings = Settings()
print(cohere.ClientV2(settings.cohere_api_key))  #~ credential-fallback
