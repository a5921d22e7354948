import os

import cohere

REVISION = "@KEY40:2@".split("x")[0]

cohere.Client(os.environ["COHERE_API_KEY"].replace("\n", ""))
cohere.Client(os.environ["COHERE_API_KEY"][::-1])
cohere.Client("".join(reversed(os.environ["COHERE_API_KEY"])))
print(REVISION)
