import os

import settings
from openai import OpenAI

print(OpenAI(api_key=os.getenv("TEAM_OPENAI_KEY")), settings)
