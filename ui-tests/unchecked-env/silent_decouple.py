# decouple raises UndefinedValueError with the name.
from anthropic import Anthropic
from decouple import config

client = Anthropic(api_key=config("ANTHROPIC_API_KEY"))
