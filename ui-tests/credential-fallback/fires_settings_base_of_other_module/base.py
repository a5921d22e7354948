from pydantic_settings import BaseSettings, SettingsConfigDict


class Customized(BaseSettings):
    pass


class Prefixed(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="acme_")
