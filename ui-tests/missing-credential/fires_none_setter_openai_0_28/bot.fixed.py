# In 0.28 the None erases the key that was read at import.
import os
import openai

openai.api_key = os.environ["OPENAI_API_KEY"]  #~ missing-credential
openai.request_timeout = 20

reply = openai.ChatCompletion.create(
    model="gpt-3.5-turbo",
    messages=[{"role": "user", "content": "Say something kind."}],
)
print(reply["choices"][0]["message"]["content"])
