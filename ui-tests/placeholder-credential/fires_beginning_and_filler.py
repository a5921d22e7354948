# The beginning of a key, and x or stars for the rest.
import anthropic
import openai
from github import Github

claude = anthropic.Anthropic(api_key="sk-ant-xxxxx")  #~ placeholder-credential
client = openai.OpenAI(api_key="sk-xxx")  #~ placeholder-credential
hub = Github("ghp_****")  #~ placeholder-credential
print(claude.models.list(), client.models.list(), hub.get_user().login)
