# The inner function uses the parameter of the outer one.
import os
import cohere


def factory(key):
    def connect(timeout):
        return cohere.ClientV2(key, timeout=timeout)

    return connect


connect = factory(os.environ["COHERE_API_KEY"])  #~ missing-credential
print(connect(10).models.list())
