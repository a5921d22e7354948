# This wrapper calls the host `api_base`.
import os

from llama_index.llms.openai import OpenAI

model = OpenAI(
    model="gpt-oss-20b",
    api_base="https://api.together.xyz/v1",
    api_key=os.environ["TOGETHER_API_KEY"],
)
print(model.complete("The sea was"))
