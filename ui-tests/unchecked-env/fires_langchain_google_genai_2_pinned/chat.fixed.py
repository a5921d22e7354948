# 2.0.11 reads the variable only where the argument is left out, and looks for other credentials when it is `None`.
import os

from langchain_google_genai import ChatGoogleGenerativeAI

model = ChatGoogleGenerativeAI(model="gemini-pro", google_api_key=os.environ["GOOGLE_API_KEY"])  #~ unchecked-env
print(model.invoke("Name a moss.").content)
