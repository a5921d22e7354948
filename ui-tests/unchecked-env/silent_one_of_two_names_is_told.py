"""Neither is set: the SDK stops when it is built and names the one that it reads itself."""

import os

from openai import OpenAI

client = OpenAI(api_key=os.getenv("OPENAI_API_KEY") or os.getenv("TEAM_OPENAI_KEY"))
other = OpenAI(api_key=os.environ.get("TEAM_OPENAI_KEY", os.environ.get("OPENAI_API_KEY")))
