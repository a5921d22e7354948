# An invoice is paid through a provider; one in stars has none.
import os

from telegram import Bot

bot = Bot(os.environ["TELEGRAM_BOT_TOKEN"])


async def pay(chat, prices):
    await bot.send_invoice(
        chat, "Tea", "One pot", "tea", provider_token="YOUR_PROVIDER_TOKEN", currency="EUR", prices=prices  #~ placeholder-credential
    )
