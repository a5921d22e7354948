from typing import Self

import cohere
import jwt
from pydantic import SecretStr, model_validator
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    signing_key: SecretStr = SecretStr("")
    algorithm: str = "HS256"
    cohere_api_key: str = ""
    reranker: str = "none"

    @model_validator(mode="after")
    def look(self) -> Self:
        errors = []
        key = self.signing_key.get_secret_value()
        if self.algorithm == "HS256":
            if len(key) < 32:
                errors.append("SIGNING_KEY is too short")
        if self.reranker == "cohere" and not self.cohere_api_key:
            errors.append("COHERE_API_KEY is not set")
        if errors:
            raise ValueError("; ".join(errors))
        return self


settings = Settings()


def sign(payload):
    if settings.algorithm == "RS256":
        return payload
    return jwt.encode(payload, settings.signing_key.get_secret_value(), algorithm="HS256")


def rerank():
    return cohere.ClientV2(settings.cohere_api_key) if settings.reranker == "cohere" else None


print(sign({}), rerank())
