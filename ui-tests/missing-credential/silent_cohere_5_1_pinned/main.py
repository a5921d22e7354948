# 5.1.0 reads CO_API_KEY.
import cohere

co = cohere.Client()
print(co.chat(message="Hello").text)
