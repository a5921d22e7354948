import os

import aiohttp
import websocket
import websockets

URL = "wss://api.deepgram.com/v1/listen"


async def listen():
    headers = {"Authorization": f"Token {os.environ['ACME_KEY']}"}
    await websockets.connect(URL, additional_headers=headers)


async def listen_if_asked():
    key = os.getenv("OTHER_KEY")
    if not key:
        raise SystemExit("OTHER_KEY is not set")
    await websockets.connect(URL, extra_headers=[("Authorization", f"Token {key}"), ("Accept", f"{os.getenv('ACCEPT')}")])


async def listen_without():
    async with aiohttp.ClientSession() as session:
        await session.ws_connect(URL, headers={"X-Trace": f"{os.getenv('TRACE')}"})


def app():
    return websocket.WebSocketApp(URL, header=[f"X-Trace: {os.getenv('TRACE')}", f"Authorization: Token {os.environ['FIFTH_KEY']}"])
