# This `os` is an object of the program, not the module.
from anthropic import Anthropic

from config import OperatingSettings

os = OperatingSettings.load("settings.toml")
client = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))
