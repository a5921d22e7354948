# An import cut off in the middle, and a client that is still understood.
import os
from collections import  #~ parse-error
from anthropic import Anthropic

client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
