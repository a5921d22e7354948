# The setter accepts None; the first request fails with a TypeError that names no variable.
import os

import openai

openai.api_key = os.environ["OPENAI_API_KEY"]  #~ unchecked-env
print(openai.images.generate(model="dall-e-3", prompt="a lighthouse").data[0].url)
