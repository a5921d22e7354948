import sys
from getpass import getpass

from groq import Groq

client = Groq(api_key=getpass("Groq key: ") or sys.exit("a key is needed"))
