# Nothing but x: blanked out by hand.
from groq import Groq

groq = Groq(api_key="xxxxxxxxxxxxxxxx")  #~ placeholder-credential
print(groq.models.list().data[0].id)
