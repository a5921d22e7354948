# 13.15 goes through the characters of the token before it looks whether there are any.
import os

import telegram

bot = telegram.Bot(os.environ["TELEGRAM_BOT_TOKEN"])  #~ unchecked-env
print(bot.get_me().username)
