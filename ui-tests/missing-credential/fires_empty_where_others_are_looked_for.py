# Without keys boto3 looks for others; with empty ones it signs with those.
import boto3

client = boto3.client("s3", aws_access_key_id="", aws_secret_access_key="")  #~ missing-credential
