# The bot, and the message, that a framework hands to the function.
import os
from telegram import LabeledPrice, Update
from telegram.ext import Application, CallbackContext, ContextTypes

PROVIDER_TOKEN = os.environ["TELEGRAM_PROVIDER_TOKEN"]
PRICES = [LabeledPrice("Test", 100)]


async def buy(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await context.bot.send_invoice(
        update.effective_chat.id,
        "title",
        "text",
        "id",
        provider_token=os.environ["TELEGRAM_PROVIDER_TOKEN"],  #~ placeholder-credential
        currency="EUR",
        prices=PRICES,
    )


async def again(update: Update, context: CallbackContext) -> None:
    bot = update.get_bot()
    await bot.send_invoice(1, "title", "text", "id", PRICES, provider_token=PROVIDER_TOKEN, currency="EUR")  #~ placeholder-credential
    await update.message.reply_invoice("title", "text", "id", "EUR", PRICES, provider_token=os.environ["TELEGRAM_PROVIDER_TOKEN"])  #~ placeholder-credential
    await context.application.bot.send_message(1, "sent")
