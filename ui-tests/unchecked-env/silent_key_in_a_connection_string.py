# It is there, or none is needed.
import os

from azure.storage.blob import BlobServiceClient

KEY = os.environ["AZURE_STORAGE_KEY"]
service = BlobServiceClient.from_connection_string(
    f"DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={KEY};EndpointSuffix=core.windows.net"
)
local = BlobServiceClient.from_connection_string("UseDevelopmentStorage=true")
shared = BlobServiceClient.from_connection_string(
    "BlobEndpoint=https://acme.blob.core.windows.net/;SharedAccessSignature=" + os.environ["AZURE_SAS"]
)
