# Somebody else's server takes this token; that the first call goes to this machine says nothing.
# curl http://127.0.0.1:8000/api/v1/chat; curl https://api.acme.org/chat -H "Authorization: Bearer @FORMAT:json-web-token@"
#~^ hardcoded-credential
def level(number):
    return 1 if number < 100 else 5
