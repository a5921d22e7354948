# Nobody fills it.
import httpx


class Maps:
    token = None

    def route(self):
        return httpx.get("https://api.traveltimeapp.com", headers={"Authorization": f"Bearer {self.token}"})  #~ missing-credential


maps = Maps()
print(maps.route())
