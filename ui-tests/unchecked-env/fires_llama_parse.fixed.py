# The SDK says that it wants a string, and names no variable.
import os

from llama_parse import LlamaParse

parser = LlamaParse(api_key=os.environ["LLAMAPARSE_API_KEY"], result_type="markdown")  #~ unchecked-env
named = LlamaParse(api_key=os.environ["LLAMA_CLOUD_API_KEY"])
reads = LlamaParse()
