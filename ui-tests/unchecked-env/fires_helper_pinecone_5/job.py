# 5.4.2 stops when built, but its message names no variable.
import os

from store import index

articles = index("articles", os.getenv("PINECONE_API_KEY"))  #~ unchecked-env
print(articles.describe_index_stats())
