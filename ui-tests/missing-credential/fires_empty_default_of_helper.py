# The parameter's default is an empty text, which replaces what the SDK would read.
import cohere


def make(api_key="", timeout=30):
    return cohere.ClientV2(api_key, timeout=timeout)


co = make(timeout=10)  #~ missing-credential
print(co.models.list())
