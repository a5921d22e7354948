"""Methods of one's own types may be called like those of sessions."""

import os

from slack_sdk import WebClient
from telegram.ext import Application

from conf import Conf
from mail import Mailer

WebClient(token=Conf().get())  #~ unchecked-env
WebClient(token=Conf().put())
Mailer().post(os.environ["DESK_KEY"])  #~ unchecked-env
Mailer().post(os.environ["DESK_ROOM"])
Application.builder().token(os.environ["TELEGRAM_BOT_TOKEN"]).build()  #~ unchecked-env
