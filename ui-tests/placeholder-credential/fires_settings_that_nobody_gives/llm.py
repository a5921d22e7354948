# Whoever gives no settings gets those of the program.
from conf import Conf, Local
from openai import OpenAI


def connect(conf=None):
    conf = conf or Conf()
    return OpenAI(base_url=conf.url, api_key=conf.key)  #~ placeholder-credential


def nearby(conf: Local | None = None):
    conf = conf or Local()
    return OpenAI(base_url=conf.url, api_key=conf.key)
