API_TOKEN = "k7Qw2mZx"  #~ possible-credential
session = dict(api_key="9f3Kq01x")  #~ possible-credential
