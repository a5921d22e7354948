# The usual notebook line: it does nothing, or it raises.
import os

from langchain_openai import OpenAIEmbeddings

os.environ["OPENAI_API_KEY"] = os.environ["OPENAI_API_KEY"]  #~ unchecked-env

print(len(OpenAIEmbeddings().embed_query("hello")))
