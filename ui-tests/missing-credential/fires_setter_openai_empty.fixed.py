# The module-level setter gets an empty key.
import os
import openai

openai.api_key = os.environ["OPENAI_API_KEY"]  #~ missing-credential
openai.timeout = 30

speech = openai.audio.speech.create(model="tts-1", voice="alloy", input="The train leaves at nine.")
speech.write_to_file("train.mp3")
