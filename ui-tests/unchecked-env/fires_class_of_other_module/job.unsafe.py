# Here both ends meet.
import os

from service import Service

service = Service(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
print(service.models())
