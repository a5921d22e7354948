# These variables hold no credential.
import os

os.environ["OPENAI_MODEL"] = "<model>"
os.environ["OPENAI_ORG_ID"] = "YOUR_ORG"
os.environ["TOKENIZERS_PARALLELISM"] = "false"
os.environ["COHERE_CLIENT_NAME"] = "name goes here"
