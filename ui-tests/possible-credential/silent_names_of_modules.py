MAGICS = {"pwd": "console.magics.osm:Magics", "passwd": "console.magics.auth:Magics"}
ROUTES = {"password": "accounts/change", "token": "accounts.tokens"}
