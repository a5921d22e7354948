# configure() accepts None; the first request then asks for a variable with another name.
import os

import google.generativeai as genai

genai.configure(api_key=os.getenv("PALM_API_KEY"))  #~ unchecked-env
print(genai.GenerativeModel("gemini-1.5-pro").generate_content("Hi").text)
