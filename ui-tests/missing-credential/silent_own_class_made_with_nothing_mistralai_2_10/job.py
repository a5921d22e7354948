# 2.10.1 reads MISTRAL_API_KEY when it is given None.
from service import Service

service = Service(model="mistral-large-latest")
print(service.models())
