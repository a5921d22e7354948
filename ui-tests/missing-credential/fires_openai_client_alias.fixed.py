# openai.Client is OpenAI under another name.
import os
import openai as oai

llm = oai.Client(api_key=os.environ["OPENAI_API_KEY"])  #~ missing-credential
print([m.id for m in llm.models.list()])
