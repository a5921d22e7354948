# A validator of attrs looks at what the field holds whenever a value is made.
import os

import attr
import httpx


@attr.s
class Dashboard:
    url = attr.ib(default="https://dashboards.acme-retail.com")
    token = attr.ib(factory=lambda: os.environ.get("GRAFANA_TOKEN"), repr=False)

    @token.validator
    def has_token(self, attribute, value):
        if not value:
            raise ValueError("GRAFANA_TOKEN is not set")

    def boards(self):
        return httpx.get(f"{self.url}/api", headers={"Authorization": f"Bearer {self.token}"})


Dashboard().boards()
