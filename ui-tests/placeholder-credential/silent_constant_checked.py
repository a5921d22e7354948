# Nobody gets past the check with the template value.
from groq import Groq

API_KEY = "YOUR_GROQ_API_KEY"
if API_KEY == "YOUR_GROQ_API_KEY":
    raise SystemExit("open this file and put your key into API_KEY")
groq = Groq(api_key=API_KEY)
print(groq.models.list().data[0].id)
