# `configure` hands the literal to every later model of this package.
import google.generativeai as palm

palm.configure(api_key="@KEY40@", transport="rest")  #~ hardcoded-credential
model = palm.GenerativeModel("gemini-2.0-flash")
print(model.generate_content("Write a limerick about rust.").text)
