# boto3 finds its credentials in profiles and roles.
import boto3

s3 = boto3.client("s3", region_name="eu-west-1")
print([bucket["Name"] for bucket in s3.list_buckets()["Buckets"]])
