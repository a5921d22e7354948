# The constructor looks at what is given here.
import os

from rank import Ranker

print(Ranker(os.getenv("COHERE_API_KEY")).models())
