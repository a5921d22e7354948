from environs import Env
from groq import Groq

env = Env()
with env.prefixed("GROQ_"):
    key = env.str("API_KYE")  #~ misspelled-env-var

client = Groq(api_key=key)
