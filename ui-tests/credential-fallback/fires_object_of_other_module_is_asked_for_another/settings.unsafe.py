import os


class Settings:
    OPENAI_KEY = os.getenv("OPENAI_API_KEY", "")
    VOYAGE_KEY = os.environ["VOYAGE_API_KEY"]

    @classmethod
    def has_openai(cls) -> bool:
        return bool(cls.OPENAI_KEY and cls.OPENAI_KEY.startswith("sk-"))

    @classmethod
    def provider(cls) -> str:
        if cls.has_openai():
            return "openai"
        raise ValueError("no provider is set up")


settings = Settings()
