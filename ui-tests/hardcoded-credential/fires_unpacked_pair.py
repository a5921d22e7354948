# Address and key are assigned together; the second is the literal that counts.
from qdrant_client import QdrantClient

endpoint, access = "https://a1b2.eu-central.aws.cloud.qdrant.io:6333", "@KEY40@"
client = QdrantClient(url=endpoint, api_key=access)  #~ hardcoded-credential
print(client.get_collections())
