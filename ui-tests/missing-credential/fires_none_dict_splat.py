# The options are a local dict literal, so the splat can be followed.
from together import Together

options = {"api_key": None, "timeout": 60, "max_retries": 1}
client = Together(**options)  #~ missing-credential

answer = client.chat.completions.create(
    model="meta-llama/Llama-3.3-70B-Instruct-Turbo",
    messages=[{"role": "user", "content": "One line about tides."}],
)
print(answer.choices[0].message.content)
