# mistralai 1.12.4 reads no variable: leaving the argument out sends no key.
from mistralai import Mistral

client = Mistral()  #~ missing-credential
reply = client.chat.complete(
    model="mistral-small-latest",
    messages=[{"role": "user", "content": "Why is the sky blue?"}],
)
print(reply.choices[0].message.content)
