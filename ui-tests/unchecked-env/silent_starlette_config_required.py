# Without a default the config raises KeyError with the name.
from anthropic import Anthropic
from starlette.config import Config
from starlette.datastructures import Secret

config = Config(".env")
KEY = config("ANTHROPIC_API_KEY", cast=Secret)

client = Anthropic(api_key=str(KEY))
print(client.models.list())
