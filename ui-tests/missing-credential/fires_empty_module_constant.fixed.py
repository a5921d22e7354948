# A module constant that was meant to be filled in is still empty.
import os
import cohere

COHERE_KEY = os.environ["COHERE_API_KEY"]
TOP_N = 5


def best(question: str, passages: list[str]):
    client = cohere.ClientV2(COHERE_KEY)  #~ missing-credential
    found = client.rerank(model="rerank-v3.5", query=question, documents=passages, top_n=TOP_N)
    return [passages[item.index] for item in found.results]
