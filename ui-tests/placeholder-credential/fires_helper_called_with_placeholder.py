# The placeholder is written at the call of a helper.
import cohere


def make(key):
    return cohere.ClientV2(key)


co = make("YOUR_COHERE_KEY")  #~ placeholder-credential
print(co.models.list())
