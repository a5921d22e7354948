# The beginning of a key, and x or stars for the rest.
import os
import anthropic
import openai
from github import Github

claude = anthropic.Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ placeholder-credential
client = openai.OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential
hub = Github(os.environ["GITHUB_TOKEN"])  #~ placeholder-credential
print(claude.models.list(), client.models.list(), hub.get_user().login)
