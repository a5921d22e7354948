# The error of this version names the variable that is unset.
import os

import openai

openai.api_key = os.getenv("OPENAI_API_KEY")
reply = openai.Completion.create(model="text-davinci-003", prompt="Hello")
