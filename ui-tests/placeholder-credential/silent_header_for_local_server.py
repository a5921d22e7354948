# The header goes to this machine only.
import httpx

reply = httpx.get("http://0.0.0.0:8080/v1/models", headers={"Authorization": "Bearer YOUR_KEY"})
print(reply.json())
