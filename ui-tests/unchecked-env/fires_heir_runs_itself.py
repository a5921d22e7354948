import os

from discord.ext import commands


class Helper(commands.Bot):
    def run(self):
        super().run(os.getenv("HELPER_TOKEN"), reconnect=True)  #~ unchecked-env


Helper("!").run()
