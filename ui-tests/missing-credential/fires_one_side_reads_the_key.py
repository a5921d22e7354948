# With the same read on both sides there would be nothing left to choose; another side is somebody's choice.
import os
import sys

import keyring
from notion_client import Client

stage = os.environ.get("STAGE")
token = os.environ["NOTION_TOKEN"] if stage == "prod" else None
client = Client(auth=token)  #~ missing-credential
asked = keyring.get_password("wiki", "notion") if "--ask" in sys.argv else None
other = Client(auth=asked)  #~ missing-credential
