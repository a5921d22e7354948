from deepgram import DeepgramClient

from env import env

client = DeepgramClient(env["DEEPGRAM_API_KEY"])  #~ credential-fallback
