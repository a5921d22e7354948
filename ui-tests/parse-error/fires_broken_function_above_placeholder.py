# The broken function does not hide what stands below it.
import cohere


def top(results):
    return results[0]]  #~ parse-error


co = cohere.ClientV2("YOUR_API_KEY")  #~ placeholder-credential
