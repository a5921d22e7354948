import os

import aiohttp
import websocket
import websockets
from httpx_ws import aconnect_ws

URL = "wss://api.deepgram.com/v1/listen"


async def listen():
    headers = {"Authorization": f"Token {os.environ['ACME_KEY']}"}
    await websockets.connect(URL, additional_headers=headers)  #~ unchecked-env


async def listen_as_before():
    await websockets.connect(URL, extra_headers=[("Authorization", f"Token {os.environ['OTHER_KEY']}")])  #~ unchecked-env


async def listen_in_a_session():
    async with aiohttp.ClientSession() as session:
        await session.ws_connect(URL, headers={"Authorization": f"Token {os.environ['THIRD_KEY']}"})  #~ unchecked-env


async def listen_with_httpx():
    async with aconnect_ws(URL, headers={"Authorization": f"Token {os.environ['FOURTH_KEY']}"}):  #~ unchecked-env
        pass


def app():
    return websocket.WebSocketApp(URL, header=[f"Authorization: Token {os.environ['FIFTH_KEY']}"])  #~ unchecked-env


def connection():
    return websocket.create_connection(URL, header={"Authorization": f"Token {os.environ['SIXTH_KEY']}"})  #~ unchecked-env
