import os


class Settings:
    api_key = os.environ["ACME_COHERE_KEY"]


settings = Settings()
