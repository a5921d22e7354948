# Without keys boto3 looks for others; with empty ones it signs with those.
import os
import boto3

client = boto3.client("s3", aws_access_key_id="", aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"])  #~ missing-credential
