OPTIONS = {"api_key": None, "server_url": "http://localhost:8080"}
