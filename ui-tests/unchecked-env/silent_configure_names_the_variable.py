# The first request asks for this variable before it sends anything.
import os

import google.generativeai as genai

genai.configure(api_key=os.getenv("GOOGLE_API_KEY"))
print(genai.GenerativeModel("gemini-1.5-pro").generate_content("Hi").text)
