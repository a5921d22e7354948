# Nobody can say where this goes.
import os

from openai import OpenAI

client = OpenAI(base_url=os.environ["OPENAI_PROXY_URL"], api_key=os.getenv("OPENAI_API_KEY"))
