# Nothing here says what the text is for; the class does.
import os
from service import Service

service = Service(os.environ["COHERE_API_KEY"])  #~ hardcoded-credential
print(service.models())
