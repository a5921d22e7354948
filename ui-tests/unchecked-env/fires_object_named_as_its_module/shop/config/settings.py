import os


class Settings:
    api_key = os.getenv("ACME_COHERE_KEY")


settings = Settings()
