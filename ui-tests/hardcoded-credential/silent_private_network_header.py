# The request stays in a private network.
import requests

reply = requests.post(
    "http://192.168.4.20:9000/jobs",
    headers={"Authorization": "Bearer workshop"},
    json={"printer": "left"},
    timeout=5,
)
print(reply.ok)
