# One of the two ways to get a key may give None.
import argparse
import os
from getpass import getpass

from anthropic import Anthropic

parser = argparse.ArgumentParser()
parser.add_argument("--ask", action="store_true")
args = parser.parse_args()

key = getpass("Anthropic key: ") if args.ask else os.environ["ANTHROPIC_API_KEY"]
client = Anthropic(api_key=key)  #~ unchecked-env
print(client.models.list())
