# The older name of the parameter for the host.
import os

from langchain_openai import ChatOpenAI

model = ChatOpenAI(
    model="deepseek/deepseek-chat",
    openai_api_base="https://openrouter.ai/api/v1",
    openai_api_key=os.environ["OPENROUTER_API_KEY"],
)
print(model.invoke("Name a moss.").content)
