# The placeholder is put together of two texts: the whole is what a read belongs in place of.
import os
import cohere

OWNER = "YOUR_"
client = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ placeholder-credential
