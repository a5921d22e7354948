# configure() is a setter in the shape of a call.
import os
import google.generativeai as genai

genai.configure(api_key=os.environ["GEMINI_API_KEY"], transport="rest")  #~ missing-credential
model = genai.GenerativeModel("gemini-1.5-flash")
print(model.generate_content("Two facts about moss.").text)
