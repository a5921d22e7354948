# 1.12.4 reads no variable, so it may not be left out.
from service import Service

service = Service(model="mistral-large-latest")  #~ missing-credential
print(service.models())
