# One branch of the conditional expression is a None that somebody wrote.
import os
import sys

import keyring
from pinecone import Pinecone

use_keyring = "--keyring" in sys.argv
key = keyring.get_password("indexer", "pinecone") if use_keyring else os.environ["PINECONE_API_KEY"]
index = Pinecone(api_key=key).Index("articles")  #~ missing-credential
print(index.describe_index_stats())
