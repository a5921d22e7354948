# An example folder is no excuse: the literal is committed and reaches a remote client.
import os
from groq import Groq

client = Groq(api_key=os.environ["GROQ_API_KEY"])  #~ hardcoded-credential
reply = client.chat.completions.create(
    model="llama-3.3-70b-versatile",
    messages=[{"role": "user", "content": "Will it rain in Bergen?"}],
)
print(reply.choices[0].message.content)
