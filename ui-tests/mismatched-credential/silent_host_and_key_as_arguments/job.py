# Each host gets its own key: the calls are not mixed up.
import os

from clients import connect

groq = connect("https://api.groq.com/openai/v1", os.environ["GROQ_API_KEY"])
openai = connect("https://api.openai.com/v1", os.environ["OPENAI_API_KEY"])
print(groq.models.list(), openai.models.list())
