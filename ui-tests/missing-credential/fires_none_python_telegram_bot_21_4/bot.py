# 21.4 stops when it is given the token, and says nothing of a variable.
from telegram.ext import ApplicationBuilder

application = ApplicationBuilder().token(None).build()  #~ missing-credential
application.run_polling()
