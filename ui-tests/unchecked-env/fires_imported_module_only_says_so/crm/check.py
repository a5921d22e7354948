import logging

from crm import conf

if not conf.NOTION_TOKEN:
    logging.warning("NOTION_TOKEN is not set")
