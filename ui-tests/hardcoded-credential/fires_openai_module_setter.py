# The module attribute is a credential setter.
import openai

openai.api_key = "@KEY40@"  #~ hardcoded-credential
openai.organization = "org-weather"

picture = openai.images.generate(model="gpt-image-1", prompt="a lighthouse in fog")
print(picture.created)
