# The name comes from the package, under another name than in its module.
import os
import ranker

co = ranker.open_ranker(os.environ["COHERE_API_KEY"])  #~ missing-credential
print(co.models.list())
