# 4.2.7 names the variable, though it does not read it in the place of a `None`.
import os

from langchain_google_genai import ChatGoogleGenerativeAI

model = ChatGoogleGenerativeAI(model="gemini-pro", google_api_key=os.getenv("GOOGLE_API_KEY"))
print(model.invoke("Name a moss.").content)
