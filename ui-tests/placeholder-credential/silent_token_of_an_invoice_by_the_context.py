# Invoices in stars have none, and somebody else's context has a bot of its own.
import os

from telegram import LabeledPrice, Update
from telegram.ext import ContextTypes

PRICES = [LabeledPrice("Test", 100)]


class Context:
    def __init__(self, bot):
        self.bot = bot


async def buy(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await context.bot.send_invoice(1, "title", "text", "id", provider_token="", currency="XTR", prices=PRICES)
    token = os.environ["PROVIDER_TOKEN"]
    await update.message.reply_invoice("title", "text", "id", "EUR", PRICES, provider_token=token)


async def own(context: Context) -> None:
    await context.bot.send_invoice(1, "title", provider_token="YOUR_PROVIDER_TOKEN")
