# The broken function does not hide what stands below it.
import os
import cohere


def top(results):
    return results[0]]  #~ parse-error


co = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ placeholder-credential
