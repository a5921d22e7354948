# 5.1.0 reads CO_API_KEY when it is given None.
from clients import make

print(make().chat(message="Where is my parcel?").text)
