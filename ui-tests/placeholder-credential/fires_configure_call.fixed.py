# The variable's name once more, this time in configure().
import os
import google.generativeai as genai

genai.configure(api_key=os.environ["GOOGLE_API_KEY"])  #~ placeholder-credential
model = genai.GenerativeModel("gemini-1.5-flash")
print(model.generate_content("A haiku about rain").text)
