# An alias of the module changes nothing.
import os
import cohere as co

reader = co.Client(os.environ["COHERE_API_KEY"])  #~ missing-credential
print(reader.tokenize(text="how many tokens", model="command-r").tokens)
