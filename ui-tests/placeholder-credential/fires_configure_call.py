# The variable's name once more, this time in configure().
import google.generativeai as genai

genai.configure(api_key="GOOGLE_API_KEY")  #~ placeholder-credential
model = genai.GenerativeModel("gemini-1.5-flash")
print(model.generate_content("A haiku about rain").text)
