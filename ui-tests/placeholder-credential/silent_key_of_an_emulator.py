# The emulator's key is public, and it runs on this machine.
from azure.storage.blob import BlobServiceClient

service = BlobServiceClient.from_connection_string(
    "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=changeme;"
    "BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;"
)
