# `OpenAI` comes from the program's own package: nothing is known about it.
from fakes.language import OpenAI

client = OpenAI(api_key="answers-from-a-file")
print(client.ask("What is the capital of Chad?"))
