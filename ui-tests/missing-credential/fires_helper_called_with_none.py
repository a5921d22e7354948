# The helper passes its parameter on; the None is written at the call.
import cohere


def make(api_key=None):
    return cohere.Client(api_key)


co = make(None)  #~ missing-credential
print(co.chat(message="Where is my parcel?").text)
