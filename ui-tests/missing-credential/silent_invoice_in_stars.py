# An invoice in stars has no provider: an empty token says so.
import os

from telegram import Bot

bot = Bot(os.environ["TELEGRAM_BOT_TOKEN"])


async def pay(chat, prices):
    await bot.send_invoice(chat, "Tea", "One pot", "tea", provider_token="", currency="XTR", prices=prices)
    await bot.send_invoice(chat, "Tea", "One pot", "tea", provider_token=None, currency="XTR", prices=prices)
    await bot.send_invoice(chat, "Tea", "One pot", "tea", currency="XTR", prices=prices)
