# The usual notebook line: it does nothing, or it raises.
import os

from langchain_openai import OpenAIEmbeddings

#~ unchecked-env

print(len(OpenAIEmbeddings().embed_query("hello")))
