# The newest one names PINECONE_API_KEY itself.
import os

from store import index

articles = index("articles", os.getenv("PINECONE_API_KEY"))
print(articles.describe_index_stats())
