# The loop is about something else.
import openai

key = None
model = None
for line in open("models.txt"):
    model = line.strip()

client = openai.OpenAI(api_key=key)  #~ missing-credential
