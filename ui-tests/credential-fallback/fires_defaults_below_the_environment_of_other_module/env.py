import os

DEFAULTS = {"DEEPGRAM_API_KEY": "demo", "DEEPGRAM_MODEL": "nova-2"}
env = {**DEFAULTS, **os.environ}
