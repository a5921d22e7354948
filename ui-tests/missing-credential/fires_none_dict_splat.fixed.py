# The options are a local dict literal, so the splat can be followed.
import os
from together import Together

options = {"api_key": os.environ["TOGETHER_API_KEY"], "timeout": 60, "max_retries": 1}
client = Together(**options)  #~ missing-credential

answer = client.chat.completions.create(
    model="meta-llama/Llama-3.3-70B-Instruct-Turbo",
    messages=[{"role": "user", "content": "One line about tides."}],
)
print(answer.choices[0].message.content)
