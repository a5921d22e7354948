# No key has such letters, and none is called one.
from openai import OpenAI

OpenAI(api_key="你的API密钥")  #~ placeholder-credential
OpenAI(api_key="ВАШ_API_КЛЮЧ")  #~ placeholder-credential
OpenAI(api_key="YourAPIKey")  #~ placeholder-credential
