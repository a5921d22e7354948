from google import genai

client = genai.Client(api_key=None, vertexai=False)  #~ missing-credential
