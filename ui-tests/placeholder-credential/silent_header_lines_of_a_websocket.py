import os

import websocket


def local():
    return websocket.WebSocketApp("ws://localhost:8000/v1/realtime", header=["Authorization: Bearer YOUR_API_KEY"])


def app():
    return websocket.WebSocketApp(
        "wss://api.openai.com/v1/realtime",
        header=["Authorization: Bearer " + os.environ["OPENAI_API_KEY"], "OpenAI-Beta: YOUR_API_KEY"],
    )
