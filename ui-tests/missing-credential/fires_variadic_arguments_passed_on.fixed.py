# Whatever is given goes on, by position.
import os
import cohere


def make(*args, **kwargs):
    print("building the client")
    return cohere.ClientV2(*args, **kwargs)


co = make(os.environ["COHERE_API_KEY"], timeout=10)  #~ missing-credential
print(co.models.list())
