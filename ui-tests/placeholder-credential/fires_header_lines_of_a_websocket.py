import websocket
import websockets.sync.client


def app():
    return websocket.WebSocketApp(
        "wss://api.openai.com/v1/realtime?model=gpt-realtime",
        header=["Authorization: Bearer YOUR_API_KEY", "OpenAI-Beta: realtime=v1"],  #~ placeholder-credential
    )


def connection():
    return websockets.sync.client.connect(
        "wss://api.elevenlabs.io/v1/text-to-speech/v/stream-input",
        additional_headers={"xi-api-key": "YOUR_ELEVENLABS_KEY"},  #~ placeholder-credential
    )
