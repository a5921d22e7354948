# OpenAIEmbeddings does not fall back on None; it raises and names another variable.
import os

from langchain_openai import OpenAIEmbeddings

vectors = OpenAIEmbeddings(
    model="text-embedding-3-small",
    base_url="https://embed.example.com/v1",
    api_key=os.environ["EMBED_SECRET"],  #~ unchecked-env
)
