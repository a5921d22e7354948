# Adjacent literals are one literal.
import os
import replicate

account = (
    os.environ["REPLICATE_API_TOKEN"]
)
client = replicate.Client(api_token=account)  #~ hardcoded-credential
for model in client.models.list():
    print(model.name)
