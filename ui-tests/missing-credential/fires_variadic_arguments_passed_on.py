# Whatever is given goes on, by position.
import cohere


def make(*args, **kwargs):
    print("building the client")
    return cohere.ClientV2(*args, **kwargs)


co = make(None, timeout=10)  #~ missing-credential
print(co.models.list())
