ACCOUNT_TOKEN = "@UUID4@"  #~ possible-credential
headers = {"X-Api-Key": "@UUID4:2@"}  #~ possible-credential
