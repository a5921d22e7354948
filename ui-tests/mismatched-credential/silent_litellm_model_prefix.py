# The model's prefix says whose key it is.
import os

import litellm

reply = litellm.completion(
    model="groq/llama-3.3-70b-versatile",
    messages=[{"role": "user", "content": "Name a moss."}],
    api_key=os.environ["GROQ_API_KEY"],
)
print(reply.choices[0].message.content)
