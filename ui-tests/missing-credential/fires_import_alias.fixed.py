# An alias of the class changes nothing.
import os
from cohere import Client as C

bot = C(client_name="support-bot", api_key=os.environ["COHERE_API_KEY"])  #~ missing-credential
print(bot.chat(message="Where is my parcel?").text)
