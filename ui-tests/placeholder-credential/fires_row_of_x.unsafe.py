# Nothing but x: blanked out by hand.
import os
from groq import Groq

groq = Groq(api_key=os.environ["GROQ_API_KEY"])  #~ placeholder-credential
print(groq.models.list().data[0].id)
