# A read that stops by itself, before the same version sees it.
import os

import telegram

bot = telegram.Bot(os.environ["TELEGRAM_BOT_TOKEN"])
print(bot.get_me().username)
