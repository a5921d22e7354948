# These variables are no credentials.
import os

from anthropic import Anthropic
from openai import OpenAI

claude = Anthropic(base_url=os.getenv("ANTHROPIC_BASE_URL"))
gpt = OpenAI(organization=os.getenv("OPENAI_ORG_ID"), project=os.getenv("OPENAI_PROJECT_ID"))
