# langchain's wrapper falls back to OPENAI_API_KEY as well.
import os

from langchain_openai import ChatOpenAI

llm = ChatOpenAI(
    model="qwen/qwen-2.5-72b-instruct",
    api_key=os.environ["OPENROUTER_API_KEY"],  #~ misdirected-credential
    base_url="https://openrouter.ai/api/v1",
)
print(llm.invoke("hello").content)
