import argparse
import os

import openai

parser = argparse.ArgumentParser()
parser.add_argument("mode")
args = parser.parse_args()

if os.getenv("APP_ENV") == "test" and os.getenv("CI"):
    print("testing")
else:
    client = openai.OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential

if args.mode == "test":
    client = openai.OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential
