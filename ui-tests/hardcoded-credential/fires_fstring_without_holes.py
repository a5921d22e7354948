# An f-string without holes is a plain literal.
from ai21 import AI21Client

client = AI21Client(api_key=f"@KEY32HEX@")  #~ hardcoded-credential
print(client.chat.completions)
