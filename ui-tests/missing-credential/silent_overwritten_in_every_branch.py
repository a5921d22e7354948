# Each branch replaces the initial None.
import getpass
import os
import sys

from pinecone import Pinecone

secret = None
if sys.stdin.isatty():
    secret = getpass.getpass("Pinecone key: ")
else:
    secret = os.environ["PINECONE_API_KEY"]

print(Pinecone(api_key=secret).list_indexes())
