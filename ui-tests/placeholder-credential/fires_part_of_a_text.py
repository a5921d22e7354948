# The placeholder is put together of two texts: the whole is what a read belongs in place of.
import cohere

OWNER = "YOUR_"
client = cohere.ClientV2(OWNER + "API_KEY")  #~ placeholder-credential
