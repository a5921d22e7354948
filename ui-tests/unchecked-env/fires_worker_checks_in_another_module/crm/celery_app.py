from celery import Celery
from celery.signals import worker_init

from crm import conf

app = Celery("crm", include=["crm.tasks"])


@worker_init.connect
def refuse(**_):
    if not conf.NOTION_TOKEN:
        raise SystemExit("NOTION_TOKEN is not set")
