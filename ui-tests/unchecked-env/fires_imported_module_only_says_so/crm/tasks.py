from notion_client import Client

from crm import check, conf


def lead():
    return Client(auth=conf.NOTION_TOKEN).users.me()  #~ unchecked-env
