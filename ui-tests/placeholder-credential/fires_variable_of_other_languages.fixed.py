# What a shell, JavaScript and a template replace by the variable's value; Python sends it as it is.
import os
import cohere
import openai

shell = openai.OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential
braces = openai.OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential
quoted = openai.OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential
script = openai.OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential
template = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ placeholder-credential
marked = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ placeholder-credential
print(shell, braces, quoted, script, template, marked)
