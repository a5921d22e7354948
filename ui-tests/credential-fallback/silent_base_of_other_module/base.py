from pydantic_settings import BaseSettings


class Customized(BaseSettings):
    pass
