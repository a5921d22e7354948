# With a default of None the config gives None where the variable is unset.
from anthropic import Anthropic
from starlette.config import Config

config = Config(".env")
KEY = config("ANTHROPIC_API_KEY", default=None)

client = Anthropic(api_key=KEY)  #~ unchecked-env
print(client.models.list())
