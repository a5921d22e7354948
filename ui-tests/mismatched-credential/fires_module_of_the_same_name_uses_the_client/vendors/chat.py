# The module beside is one of a package, and has the client from outside itself.
import os

from openai import OpenAI

client = OpenAI(api_key=os.environ["DASHSCOPE_API_KEY"])  #~ mismatched-credential
