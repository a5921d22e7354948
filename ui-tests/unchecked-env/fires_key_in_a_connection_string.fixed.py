# The account's key stands in a longer text.
import os

from azure.storage.blob import BlobServiceClient

KEY = os.environ["AZURE_STORAGE_KEY"]
service = BlobServiceClient.from_connection_string(
    f"DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={KEY};EndpointSuffix=core.windows.net"  #~ unchecked-env
)
other = BlobServiceClient.from_connection_string(os.environ["AZURE_STORAGE_CONNECTION_STRING"])  #~ unchecked-env
