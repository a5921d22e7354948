# The prefix of a key and three dots.
import os
from langchain_openai import ChatOpenAI

llm = ChatOpenAI(
    model="gpt-4o-mini",
    temperature=0,
    api_key=os.environ["OPENAI_API_KEY"],  #~ placeholder-credential
)
print(llm.invoke("Give me a word that rhymes with orange.").content)
