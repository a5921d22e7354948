# The text has the shape of a name, but no variable is called so.
from groq import Groq

GROQ_API_KEY = "API_KEY_GROQ"

client = Groq(api_key=GROQ_API_KEY)  #~ placeholder-credential
