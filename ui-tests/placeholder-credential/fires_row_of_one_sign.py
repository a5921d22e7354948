# One sign again and again stands for a key.
import cohere

client = cohere.ClientV2(api_key="========================================")  #~ placeholder-credential
other = cohere.ClientV2(api_key="aaaaaaaaaaaaaaaaaaaaaaaa")  #~ placeholder-credential
