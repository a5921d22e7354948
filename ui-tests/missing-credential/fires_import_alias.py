# An alias of the class changes nothing.
from cohere import Client as C

bot = C(client_name="support-bot", api_key=None)  #~ missing-credential
print(bot.chat(message="Where is my parcel?").text)
