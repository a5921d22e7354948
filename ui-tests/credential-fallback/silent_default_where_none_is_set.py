# Where none is set, the program asks; or it has made sure that one is.
import os
import sys
from getpass import getpass

from groq import Groq

NAMES = ["A_GROQ_KEY", "B_GROQ_KEY"]
client = Groq(api_key=next((os.environ[name] for name in NAMES if name in os.environ), getpass()))
if "C_GROQ_KEY" not in os.environ:
    sys.exit("C_GROQ_KEY is not set")
other = Groq(api_key=next((os.environ[name] for name in ["D_GROQ_KEY", "C_GROQ_KEY"] if name in os.environ), "demo-key"))
