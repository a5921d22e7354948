# One literal, two sinks in the same file: one finding, at the first.
import os
import cohere

ACCESS = os.environ["COHERE_API_KEY"]

blocking = cohere.ClientV2(api_key=ACCESS)  #~ hardcoded-credential
streaming = cohere.AsyncClientV2(api_key=ACCESS)
