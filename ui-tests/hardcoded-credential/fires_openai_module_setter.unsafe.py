# The module attribute is a credential setter.
import os
import openai

openai.api_key = os.environ["OPENAI_API_KEY"]  #~ hardcoded-credential
openai.organization = "org-weather"

picture = openai.images.generate(model="gpt-image-1", prompt="a lighthouse in fog")
print(picture.created)
