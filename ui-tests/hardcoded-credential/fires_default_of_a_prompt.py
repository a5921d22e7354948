# The literal is what a prompt offers: to stop there for want of a variable would end the set-up that asks for it.
import pyautogui

token = pyautogui.prompt(text="Telegram bot token:", default="@FORMAT:telegram-bot-token@")  #~ hardcoded-credential
with open("config.ini", "w") as config:
    config.write(str(token))
