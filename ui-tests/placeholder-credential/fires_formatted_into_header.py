# An f-string around the placeholder does not fill it in.
import httpx

KEY = "your-cohere-api-key"
answer = httpx.get("https://api.cohere.com/v1/models", headers={"Authorization": f"Bearer {KEY}"})  #~ placeholder-credential
print([m["name"] for m in answer.json()["models"]])
