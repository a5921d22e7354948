# Address and key are assigned together; the second is the literal that counts.
import os
from qdrant_client import QdrantClient

endpoint, access = "https://a1b2.eu-central.aws.cloud.qdrant.io:6333", os.environ["QDRANT_API_KEY"]
client = QdrantClient(url=endpoint, api_key=access)  #~ hardcoded-credential
print(client.get_collections())
