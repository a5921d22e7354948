# requests takes None as "do not send the session's header".
from session import signed_session

session = signed_session()
page = session.get("https://status.example.com", headers={"Authorization": None})
print(page.status_code)
