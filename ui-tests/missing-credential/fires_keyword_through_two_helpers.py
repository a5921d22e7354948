# The None goes through two functions before it arrives.
import cohere


def client_for(key, timeout):
    return cohere.ClientV2(api_key=key, timeout=timeout)


def ranker(credential=None):
    return client_for(timeout=15, key=credential)


found = ranker(credential=None)  #~ missing-credential
print(found.rerank(model="rerank-v3.5", query="tea", documents=["tea", "coal"]).results)
