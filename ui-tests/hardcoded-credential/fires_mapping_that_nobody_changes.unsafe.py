import os
from types import MappingProxyType

from deepgram import DeepgramClient

KEYS = MappingProxyType({"phone": os.environ["DEEPGRAM_API_KEY"]})
client = DeepgramClient(KEYS["phone"])  #~ hardcoded-credential
