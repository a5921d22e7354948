# parser.error() does not come back.
import argparse
import os

from anthropic import Anthropic

parser = argparse.ArgumentParser()
parser.add_argument("question")
args = parser.parse_args()

key = os.getenv("ANTHROPIC_API_KEY")
if not key:
    parser.error("ANTHROPIC_API_KEY is not set")

client = Anthropic(api_key=key)
