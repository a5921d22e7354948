# Two letters from the variable that the SDK reads, one from a name that nobody reads.
import os

from langchain_openai import ChatOpenAI

model = ChatOpenAI(base_url="https://api.openai.com/v1", api_key=os.environ["OPEN_API_KEY"])  #~ misspelled-env-var
