import os
from types import MappingProxyType

from deepgram import DeepgramClient

KEYS = MappingProxyType({"phone": os.environ["DEEPGRAM_API_KEY"], "shown": "a name"})
client = DeepgramClient(KEYS["phone"])
