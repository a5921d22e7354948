# An f-string without holes is a plain literal.
import os
from ai21 import AI21Client

client = AI21Client(api_key=os.environ['AI21_API_KEY'])  #~ hardcoded-credential
print(client.chat.completions)
