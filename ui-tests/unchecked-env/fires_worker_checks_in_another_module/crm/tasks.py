from notion_client import Client

from crm import conf


def lead():
    return Client(auth=conf.NOTION_TOKEN).users.me()  #~ unchecked-env
