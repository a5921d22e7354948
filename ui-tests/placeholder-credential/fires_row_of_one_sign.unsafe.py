# One sign again and again stands for a key.
import os
import cohere

client = cohere.ClientV2(api_key=os.environ["COHERE_API_KEY"])  #~ placeholder-credential
other = cohere.ClientV2(api_key=os.environ["COHERE_API_KEY"])  #~ placeholder-credential
