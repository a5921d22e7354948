# A key of Google, but none for Gemini.
from googleapiclient.discovery import build

api_key = "@FORMAT:google-api-key@"


def show(search):
    resource = build("customsearch", "v1", developerKey=api_key).cse()  #~ hardcoded-credential
    return resource.list(q=search, cx="0a1b2c", searchType="image").execute()
