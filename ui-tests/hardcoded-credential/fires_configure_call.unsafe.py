# `configure` hands the literal to every later model of this package.
import os
import google.generativeai as palm

palm.configure(api_key=os.environ["GEMINI_API_KEY"], transport="rest")  #~ hardcoded-credential
model = palm.GenerativeModel("gemini-2.0-flash")
print(model.generate_content("Write a limerick about rust.").text)
