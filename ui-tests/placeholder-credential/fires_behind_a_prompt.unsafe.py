from getpass import getpass

from groq import Groq

client = Groq(api_key=getpass("Groq key: "))  #~ placeholder-credential
