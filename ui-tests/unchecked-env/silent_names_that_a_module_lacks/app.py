# The function stops, or whoever asks for the name does, or the module has it, or nobody knows what it gives.
import sys

import config
import other
import strict
from anthropic import Anthropic

Anthropic(api_key=config.OWN_KEY)
Anthropic(api_key=strict.WRITER_KEY)
Anthropic(api_key=other.READER_KEY)
if not config.SINGER_KEY:
    sys.exit("SINGER_KEY is not set")
Anthropic(api_key=config.SINGER_KEY)
