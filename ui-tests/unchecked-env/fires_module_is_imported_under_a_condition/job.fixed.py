import os
import sys

from openai import OpenAI

if "--strict" in sys.argv:
    import settings

print(OpenAI(api_key=os.environ["TEAM_OPENAI_KEY"]))  #~ unchecked-env
