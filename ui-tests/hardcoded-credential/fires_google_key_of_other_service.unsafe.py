# A key of Google, but none for Gemini.
import os
from googleapiclient.discovery import build

api_key = os.environ["GOOGLE_API_KEY"]


def show(search):
    resource = build("customsearch", "v1", developerKey=api_key).cse()  #~ hardcoded-credential
    return resource.list(q=search, cx="0a1b2c", searchType="image").execute()
