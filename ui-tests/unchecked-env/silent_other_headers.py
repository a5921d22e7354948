# Headers that carry no credential.
import os

import requests

headers = {
    "User-Agent": f"crawler/{os.getenv('APP_VERSION')}",
    "X-Request-Source": str(os.getenv("HOSTNAME")),
}
print(requests.get("https://example.org/feed.json", headers=headers).json())
