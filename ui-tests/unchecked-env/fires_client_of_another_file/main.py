# What `run` is called on was made in another file.
from bot import bot
from settings import CHAT_TOKEN

bot.run(CHAT_TOKEN)  #~ unchecked-env
