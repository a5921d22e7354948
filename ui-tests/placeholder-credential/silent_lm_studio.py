# Even a text shaped like a placeholder is right for a server that asks for none.
from langchain_openai import ChatOpenAI

llm = ChatOpenAI(
    base_url="http://host.docker.internal:1234/v1",
    api_key="YOUR_API_KEY",
    model="qwen2.5-7b-instruct",
)
print(llm.invoke("hello").content)
