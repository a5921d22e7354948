import os

import openai

if not os.environ.get("TESTING"):
    client = openai.OpenAI(api_key="your-api-key")  #~ placeholder-credential

if os.environ.get("STRIPE_TEST_KEY"):
    client = openai.OpenAI(api_key="your-api-key")  #~ placeholder-credential

if os.environ.get("TESTING"):
    print("testing")
client = openai.OpenAI(api_key="your-api-key")  #~ placeholder-credential
