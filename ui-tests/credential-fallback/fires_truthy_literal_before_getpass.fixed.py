# A non-empty text on the left of `or` is always taken: the prompt never appears.
import getpass

from groq import Groq

key = getpass.getpass("Groq key: ")
groq = Groq(api_key=key)  #~ credential-fallback
answer = groq.chat.completions.create(
    model="llama-3.3-70b-versatile",
    messages=[{"role": "user", "content": "Name three rivers."}],
)
print(answer.choices[0].message.content)
