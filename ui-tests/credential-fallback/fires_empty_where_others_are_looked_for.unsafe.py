# Without keys boto3 looks for others; with empty ones it signs with those.
import os

import boto3

table = boto3.resource(
    "dynamodb",
    aws_access_key_id=os.getenv("AWS_ACCESS_KEY_ID", ""),
    aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"],  #~ credential-fallback
)
