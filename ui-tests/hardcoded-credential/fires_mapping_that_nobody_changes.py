from types import MappingProxyType

from deepgram import DeepgramClient

KEYS = MappingProxyType({"phone": "@KEY40@"})
client = DeepgramClient(KEYS["phone"])  #~ hardcoded-credential
