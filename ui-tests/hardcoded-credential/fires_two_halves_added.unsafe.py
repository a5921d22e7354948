# Cutting a key in two and adding the halves leaves it a literal.
import os
from together import Together

left = "@KEY24@"
client = Together(api_key=os.environ["TOGETHER_API_KEY"])  #~ hardcoded-credential
answer = client.chat.completions.create(
    model="meta-llama/Llama-3.3-70B-Instruct-Turbo",
    messages=[{"role": "user", "content": "Name three ferns."}],
)
print(answer.choices[0].message.content)
