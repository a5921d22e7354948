# Nothing here says what the text is for; the class does.
from service import Service

service = Service("@KEY40@")  #~ hardcoded-credential
print(service.models())
