# One literal, two sinks in the same file: one finding, at the first.
import cohere

ACCESS = "@KEY40@"

blocking = cohere.ClientV2(api_key=ACCESS)  #~ hardcoded-credential
streaming = cohere.AsyncClientV2(api_key=ACCESS)
