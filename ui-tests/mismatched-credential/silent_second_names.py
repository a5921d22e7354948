# Each provider's other name.
import os

import cohere
from github import Auth, Github
from google import genai
from huggingface_hub import InferenceClient

ranker = cohere.ClientV2(os.environ["COHERE_API_KEY"])
gemini = genai.Client(api_key=os.environ["GOOGLE_API_KEY"])
hub = InferenceClient(api_key=os.environ["HUGGING_FACE_HUB_TOKEN"])
code = Github(auth=Auth.Token(os.environ["GH_TOKEN"]))
