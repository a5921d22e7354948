# Whose key it is tells its form: it is revoked there, and not where the variable's owner keeps keys.
import os

os.environ["OPENAI_API_KEY"] = "@FORMAT:groq-api-key@"  #~ hardcoded-credential
