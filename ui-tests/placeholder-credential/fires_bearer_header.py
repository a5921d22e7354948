# The placeholder stands inside the header's text.
import requests

page = requests.get("https://api.notion.com/v1/users/me", headers={"Authorization": "Bearer YOUR_NOTION_TOKEN", "Notion-Version": "2022-06-28"})  #~ placeholder-credential
page.raise_for_status()
print(page.json()["name"])
