# The variable is checked where it is read; another `run` takes no key.
from bot import bot
from runner import runner
from settings import CHAT_TOKEN

runner.run("sweep")
bot.run(CHAT_TOKEN)
