from notion_client import Client

from crm import conf
from crm.celery_app import app


@app.task
def lead():
    return Client(auth=conf.NOTION_TOKEN).users.me()
