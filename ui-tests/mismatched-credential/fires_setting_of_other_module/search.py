# The wrong one of two.
import cohere
import settings

co = cohere.ClientV2(settings.OPENAI_KEY)  #~ mismatched-credential
print(co.models.list())
