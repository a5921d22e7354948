# configure() accepts None and looks for other credentials at the first request.
import os

import google.generativeai as genai

genai.configure(api_key=os.environ["GOOGLE_API_KEY"])  #~ unchecked-env
print(genai.GenerativeModel("gemini-1.5-pro").generate_content("Hi").text)
