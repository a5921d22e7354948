import os

os.environ["OPENAI_API_BASE"] = "https://api.fireworks.ai/inference/v1"
# Whose key it is nobody can tell: no page is named.
os.environ["OPENAI_API_KEY"] = "@KEY40@"  #~ hardcoded-credential
