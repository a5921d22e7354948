# What reads the variable is there: the text goes through it.
import os
import litellm
import openai

client = openai.OpenAI(api_key=os.path.expandvars("$OPENAI_API_KEY"))
answer = litellm.completion(model="gpt-4o", messages=[], api_key="os.environ/OPENAI_API_KEY")
print(client.models.list(), answer)
