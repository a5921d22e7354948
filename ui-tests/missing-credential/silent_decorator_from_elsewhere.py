# What this decorator makes of the function is not to be seen.
import cohere
from vaultkit import inject_secret


@inject_secret("cohere/production")
def make(key):
    return cohere.ClientV2(key)


print(make(None).models.list())
