# openai.Client is OpenAI under another name.
import openai as oai

llm = oai.Client(api_key=None)  #~ missing-credential
print([m.id for m in llm.models.list()])
