# The literal stands two files away from the client.
from groq import Groq

import settings

client = Groq(api_key=settings.GROQ_KEY)  #~ hardcoded-credential
print(client.models.retrieve(settings.MODEL))
