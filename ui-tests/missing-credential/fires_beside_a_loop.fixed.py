# The loop is about something else.
import os
import openai

key = os.environ["OPENAI_API_KEY"]
model = None
for line in open("models.txt"):
    model = line.strip()

client = openai.OpenAI(api_key=key)  #~ missing-credential
