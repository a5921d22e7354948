# A letter is missing in the name that is set, and the model reads the right one.
import os
from getpass import getpass

from langchain_cohere import ChatCohere

os.environ["COHERE_API_KEY"] = getpass()  #~ misspelled-env-var

model = ChatCohere(model="command-a-03-2025", temperature=0)
print(model.invoke("Name a fish.").content)
