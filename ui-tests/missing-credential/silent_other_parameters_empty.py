# None and "" go to parameters that are no credentials.
import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
    organization="",
    project=None,
    base_url=None,
    default_headers=None,
)
