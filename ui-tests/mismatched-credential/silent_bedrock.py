# Claude on Amazon's side is reached with Amazon's keys.
import os

from anthropic import AnthropicBedrock

client = AnthropicBedrock(
    aws_access_key=os.environ["AWS_ACCESS_KEY_ID"],
    aws_secret_key=os.environ["AWS_SECRET_ACCESS_KEY"],
    aws_region="eu-west-1",
)
print(client.messages)
