# Anonymous requests carry no header at all, so the default is never sent.
import os

import requests

token = os.getenv("GITHUB_TOKEN", "")
headers = {"Accept": "application/vnd.github+json"}
if token:
    headers["Authorization"] = f"Bearer {token}"
release = requests.get("https://api.github.com/repos/rust-lang/rust/releases/latest", headers=headers)
print(release.json()["tag_name"])
