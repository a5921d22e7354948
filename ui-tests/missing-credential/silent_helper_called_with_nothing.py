# Nothing given is what leaving the argument out is: cohere reads CO_API_KEY by itself.
import cohere


def make(api_key=None):
    return cohere.Client(api_key)


co = make()
print(co.chat(message="Where is my parcel?").text)
