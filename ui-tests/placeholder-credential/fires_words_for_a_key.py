# Words for a key, and a slip in front of shouting.
import cohere
from huggingface_hub import login

login("read_token")  #~ placeholder-credential
print(cohere.Client("fYOUR_FW_API_KEY"), cohere.Client("access-token"))  #~ placeholder-credential, placeholder-credential
