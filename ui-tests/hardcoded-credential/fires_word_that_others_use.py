from groq import Groq

TEAM = "tango7kilo2mike"

client = Groq(api_key=TEAM)  #~ hardcoded-credential
print(f"built for {TEAM}")
