# The name belongs to the gateway, which the other file asks.
import os
from getpass import getpass

os.environ["OPENAI_APIKEY"] = getpass("key of the gateway: ")
