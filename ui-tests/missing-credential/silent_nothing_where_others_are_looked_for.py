# What is not there is looked for elsewhere.
import boto3

client = boto3.client("s3", aws_access_key_id=None, aws_secret_access_key=None)
session = boto3.Session(aws_access_key_id="", aws_secret_access_key="")
