# Header names with `key` and `token` in them whose values are no secrets.
import os

import requests

reply = requests.post(
    "https://erp.parcelwise.com/odata/orders",
    headers={
        "Authorization": "Bearer " + os.environ["ERP_TOKEN"],
        "X-CSRF-Token": "fetch",
        "Idempotency-Key": "orders-2026-week-31",
        "X-Api-Version": "2026-05-01",
    },
    timeout=20,
)
print(reply.headers["X-CSRF-Token"])
