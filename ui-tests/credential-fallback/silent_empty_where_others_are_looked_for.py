# Keys that are not there are no keys: others are looked for. A session takes two empty texts for none.
import os

import boto3

bucket = boto3.client("s3")
queue = boto3.client(
    "sqs",
    aws_access_key_id=os.getenv("AWS_ACCESS_KEY_ID") or None,
    aws_secret_access_key=os.getenv("AWS_SECRET_ACCESS_KEY") or None,
)
local = boto3.client(
    "s3",
    endpoint_url="http://localhost:9000",
    aws_access_key_id=os.getenv("MINIO_KEY_ID", ""),
    aws_secret_access_key=os.getenv("MINIO_SECRET_KEY", ""),
)
session = boto3.Session(
    aws_access_key_id=os.getenv("AWS_ACCESS_KEY_ID", ""),
    aws_secret_access_key=os.getenv("AWS_SECRET_ACCESS_KEY", ""),
)
