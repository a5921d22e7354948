import cohere

from specs import SPECS


def client_for(name):
    spec = SPECS[name]
    return cohere.ClientV2(api_key=spec.api_key)  #~ placeholder-credential
