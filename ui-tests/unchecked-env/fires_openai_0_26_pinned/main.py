# The oldest versions send what the attribute holds, and name their own variable only.
import os

import openai

openai.api_key = os.getenv("CHATTER_KEY")  #~ unchecked-env
reply = openai.Completion.create(model="text-davinci-003", prompt="Hello")
