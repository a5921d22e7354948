# `configure` sets Gemini's key, and gets Cohere's.
import os

import google.generativeai as palm

palm.configure(api_key=os.environ["COHERE_API_KEY"])  #~ mismatched-credential
print(palm.GenerativeModel("gemini-2.0-flash").count_tokens("tide").total_tokens)
