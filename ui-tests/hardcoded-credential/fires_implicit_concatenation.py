# Adjacent literals are one literal.
import replicate

account = (
    "@KEY24@"
    "@KEY24:2@"
)
client = replicate.Client(api_token=account)  #~ hardcoded-credential
for model in client.models.list():
    print(model.name)
