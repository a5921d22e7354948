# The module-level setter gets an empty key.
import openai

openai.api_key = ""  #~ missing-credential
openai.timeout = 30

speech = openai.audio.speech.create(model="tts-1", voice="alloy", input="The train leaves at nine.")
speech.write_to_file("train.mp3")
