# configure() is a setter in the shape of a call.
import google.generativeai as genai

genai.configure(api_key="", transport="rest")  #~ missing-credential
model = genai.GenerativeModel("gemini-1.5-flash")
print(model.generate_content("Two facts about moss.").text)
