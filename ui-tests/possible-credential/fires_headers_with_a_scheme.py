import base64

HEADERS = {"Authorization": "Basic bmV3czpncmVlbjhzdW4="}  #~ possible-credential
OTHERS = {"Authorization": "Bearer k7Qw2mZx9Lp4"}  #~ possible-credential
