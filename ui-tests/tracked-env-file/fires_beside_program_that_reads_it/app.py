import os

import cohere
from dotenv import load_dotenv

load_dotenv()
client = cohere.ClientV2(os.environ["COHERE_API_KEY"])
