# An alias of the module changes nothing.
import cohere as co

reader = co.Client(None)  #~ missing-credential
print(reader.tokenize(text="how many tokens", model="command-r").tokens)
