# Any text is a right key for a model server on this machine.
from openai import OpenAI

client = OpenAI(base_url="http://localhost:11434/v1", api_key="kitchen-table")
reply = client.chat.completions.create(
    model="qwen2.5:7b", messages=[{"role": "user", "content": "hello"}]
)
print(reply.choices[0].message.content)
