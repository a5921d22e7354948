# The clients are built here; whoever reads the finding sees both places.
import cohere
from groq import Groq
from keys import GROQ, TEAM, cohere_key

print(Groq(api_key=GROQ), Groq(api_key=TEAM), cohere.ClientV2(cohere_key()))
