# The text says itself that it is no key: it cannot authenticate, but nothing leaks.
import cohere

co = cohere.ClientV2(api_key="fake-key-not-real")  #~ placeholder-credential
print(co.models.list())
