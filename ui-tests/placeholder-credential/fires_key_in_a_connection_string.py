# The account's key stands in a longer text.
from azure.storage.blob import BlobServiceClient

service = BlobServiceClient.from_connection_string(
    "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=<your-key>;EndpointSuffix=core.windows.net"  #~ placeholder-credential
)
