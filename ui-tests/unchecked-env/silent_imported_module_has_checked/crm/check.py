from crm import conf

if not conf.NOTION_TOKEN:
    raise SystemExit("NOTION_TOKEN is not set")
