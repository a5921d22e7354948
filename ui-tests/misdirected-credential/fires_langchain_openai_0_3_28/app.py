# The pinned version falls back, too.
import os

from langchain_openai import ChatOpenAI

model = ChatOpenAI(
    model="qwen-plus",
    api_key=os.getenv("DASHSCOPE_API_KEY"),  #~ misdirected-credential
    base_url="https://dashscope.aliyuncs.com/compatible-mode/v1",
)
