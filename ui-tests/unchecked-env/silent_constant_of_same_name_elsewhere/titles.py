# Two modules have a KEY; this is the other one.
from anthropic import Anthropic
from config import ENABLED
from secrets_store import KEY

print("titles are", "on" if ENABLED else "off")
client = Anthropic(api_key=KEY)
