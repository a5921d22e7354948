# Unset, the settings load with an empty key.
import cohere
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    cohere_api_key: str = ""
    top_n: int = 5


settings = Settings()
co = cohere.ClientV2(settings.cohere_api_key)  #~ credential-fallback
print(co.rerank(model="rerank-v3.5", query="moss", documents=["fern"], top_n=settings.top_n))
