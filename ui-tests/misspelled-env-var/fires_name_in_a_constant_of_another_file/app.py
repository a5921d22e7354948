# Nothing here is misspelt but what is imported.
import os

import cohere
from groq import Groq
from names import COHERE_ENV, GROQ_ENV, TEAM_ENV

client = Groq(api_key=os.getenv(GROQ_ENV))
print(client.models.list(), cohere.ClientV2(os.environ[COHERE_ENV]), Groq(api_key=os.environ[TEAM_ENV]))
