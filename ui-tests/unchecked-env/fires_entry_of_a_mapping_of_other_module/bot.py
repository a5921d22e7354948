from discord.ext import commands

from conf import CONFIG

bot = commands.Bot("!")
bot.run(CONFIG.get("bot_token", ""))  #~ unchecked-env
