# Motion is a calendar, Notion holds notes.
import os

import httpx
from notion_client import Client

notes = Client(auth=os.environ["NOTION_API_KEY"])
calendar = httpx.get(
    "https://api.usemotion.com/v1/tasks",
    headers={"X-API-Key": os.environ["MOTION_API_KEY"]},
)
for task in calendar.json()["tasks"]:
    notes.pages.create(parent={"database_id": "tasks"}, properties={"title": task["name"]})
