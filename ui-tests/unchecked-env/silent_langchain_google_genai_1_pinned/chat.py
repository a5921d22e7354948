# 1.0.10 reads the variable itself, and names it when it stops.
import os

from langchain_google_genai import ChatGoogleGenerativeAI

model = ChatGoogleGenerativeAI(model="gemini-pro", google_api_key=os.getenv("GOOGLE_API_KEY"))
print(model.invoke("Name a moss.").content)
