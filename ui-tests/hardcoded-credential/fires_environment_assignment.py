# A literal is put into the variable that the SDK reads.
import os

from openai import OpenAI

os.environ["OPENAI_API_KEY"] = "@KEY40@"  #~ hardcoded-credential
os.environ["OPENAI_ORG_ID"] = "org-weather"

client = OpenAI()
print(client.models.list().data[0].id)
