from dub.session import BASE, make_session


def speech(voice: str, text: str) -> bytes:
    with make_session() as session:
        res = session.post(f"{BASE}/text-to-speech/{voice}", json={"text": text})
        return res.content
