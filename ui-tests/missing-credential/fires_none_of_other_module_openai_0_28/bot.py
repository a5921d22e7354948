# In 0.28 the None erases the key that was read at import.
import config
import openai

openai.api_key = config.OPENAI_KEY  #~ missing-credential
reply = openai.ChatCompletion.create(
    model="gpt-3.5-turbo",
    messages=[{"role": "user", "content": "Say something kind."}],
    request_timeout=config.TIMEOUT,
)
print(reply["choices"][0]["message"]["content"])
