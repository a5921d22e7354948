import os

from discord.ext import commands


class Helper(commands.Bot):
    def run(self):
        super().run(os.environ["HELPER_TOKEN"], reconnect=True)  #~ unchecked-env


Helper("!").run()
