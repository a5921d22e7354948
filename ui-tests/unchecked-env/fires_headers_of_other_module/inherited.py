# A property and a field of a class in another module.
import httpx

from access import Access


class Issues(Access):
    def open(self):
        return httpx.get("https://api.github.com/issues", headers=self.headers)  #~ unchecked-env

    def own(self):
        return httpx.get("https://api.github.com/user/issues", headers=self.session)  #~ unchecked-env


print(Issues().open())
