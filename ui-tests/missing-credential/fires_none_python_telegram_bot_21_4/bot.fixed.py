# 21.4 stops when it is given the token, and says nothing of a variable.
import os
from telegram.ext import ApplicationBuilder

application = ApplicationBuilder().token(os.environ["TELEGRAM_BOT_TOKEN"]).build()  #~ missing-credential
application.run_polling()
