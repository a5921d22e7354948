# The class body is only a holder: its attribute is a literal and is read in the same scope.
import os
from groq import Groq


class Settings:
    region = "eu-central"
    groq = os.environ["GROQ_API_KEY"]
    retries = 3


client = Groq(api_key=Settings.groq, max_retries=Settings.retries)  #~ hardcoded-credential
print(client.models.list())
