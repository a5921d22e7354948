# The module that makes the values checks another field of one.
import cohere
from groq import Groq
from keys import keys, others

client = Groq(api_key=keys.groq)  #~ credential-fallback
other = cohere.ClientV2(api_key=others.cohere)
