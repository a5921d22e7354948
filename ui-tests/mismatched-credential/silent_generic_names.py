# Names that belong to nobody.
import os

import cohere
from anthropic import Anthropic
from slack_sdk import WebClient

ranker = cohere.ClientV2(os.environ["API_KEY"])
writer = Anthropic(api_key=os.environ["LLM_KEY"])
speaker = WebClient(token=os.environ["TOKEN"])
