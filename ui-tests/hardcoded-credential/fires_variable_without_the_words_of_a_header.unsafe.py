import os

# The name of a header, or of what makes something of a token, is not that of the variable.
API = "https://api.acme-data.com/v1"


def headers():
    return {"X-API-Key": os.environ["ACME_DATA_API_KEY"]}  #~ hardcoded-credential


def more(send):
    send(API, {"X-RapidAPI-Key": os.environ["RAPIDAPI_KEY"]})  #~ hardcoded-credential


class Reader:
    def from_token(self, token):
        self.token = token


Reader().from_token(os.environ["ACME_DATA_TOKEN"])  #~ hardcoded-credential
print(headers(), openAiApiKey=os.environ["OPENAI_API_KEY"])  #~ hardcoded-credential
