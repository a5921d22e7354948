# 5.0.0 reads no variable: the same call is fine with newer ones.
from clients import make

print(make().chat(message="Where is my parcel?").text)  #~ missing-credential
