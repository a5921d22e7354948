# A near name is set for a program that wants it so; no client is built here.
import os
import subprocess
from getpass import getpass

os.environ["OPENAI_APIKEY"] = getpass("key for the old chat tool: ")
subprocess.run(["oldchat", "--batch", "letters.txt"], check=True)
