# The module that makes the values checks what they were given.
import cohere
from groq import Groq
from keys import keys, others

client = Groq(api_key=keys.groq)
other = cohere.ClientV2(api_key=others.cohere)
