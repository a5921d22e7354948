# Tokens are those of users: a variable is nothing to them.
import httpx

from db import store


async def headers(user):
    tokens = store.tokens(user, "slack")
    if not tokens:
        return {"Authorization": "Bearer mock_token"}
    return {"Authorization": f"Bearer {tokens['access_token']}"}


async def channels(user):
    async with httpx.AsyncClient() as client:
        return await client.get("https://slack.com/api/conversations.list", headers=await headers(user))  #~ placeholder-credential
