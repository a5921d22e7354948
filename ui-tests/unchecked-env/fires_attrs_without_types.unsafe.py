import os

import attr
import httpx


@attr.s
class Dashboard:
    host = attr.ib(default="https://dashboards.acme-retail.com")
    token = attr.ib(factory=lambda: os.environ["GRAFANA_TOKEN"])

    def boards(self):
        return httpx.get(f"{self.host}/api", headers={"Authorization": f"Bearer {self.token}"})  #~ unchecked-env


@attr.s
class Checked:
    token = attr.ib(factory=lambda: os.environ["GRAFANA_TOKEN"])
    other = attr.ib(default=None)

    def boards(self):
        return httpx.get("https://dashboards.acme-retail.com", headers={"Authorization": f"Bearer {self.token}"})


Dashboard().boards()
Checked().boards()
