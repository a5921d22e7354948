# The name of a header, or of what makes something of a token, is not that of the variable.
API = "https://api.acme-data.com/v1"


def headers():
    return {"X-API-Key": "@KEY40@"}  #~ hardcoded-credential


def more(send):
    send(API, {"X-RapidAPI-Key": "@KEY40:2@"})  #~ hardcoded-credential


class Reader:
    def from_token(self, token):
        self.token = token


Reader().from_token("@KEY40:3@")  #~ hardcoded-credential
print(headers(), openAiApiKey="@KEY40:4@")  #~ hardcoded-credential
