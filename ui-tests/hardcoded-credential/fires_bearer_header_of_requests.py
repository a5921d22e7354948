# A bearer token written in the source goes out with the request.
import requests

headers = {
    "Accept": "application/json",
    "Authorization": "Bearer @KEY40@",
}
page = requests.get("https://api.notion.com/v1/users", headers=headers, timeout=10)  #~ hardcoded-credential
page.raise_for_status()
print([user["name"] for user in page.json()["results"]])
