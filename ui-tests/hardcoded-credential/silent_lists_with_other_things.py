import os

import cohere

PARTS = ["@KEY40:2@", os.environ["COHERE_API_KEY"]]
revision, key = "@KEY40:3@", os.environ["COHERE_API_KEY"]

cohere.Client(PARTS[1])
cohere.Client(PARTS[-1])
cohere.Client(key)
print(PARTS[0], revision)
