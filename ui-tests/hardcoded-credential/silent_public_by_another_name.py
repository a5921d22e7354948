# What counts visits is sent by every copy of the program.
import httpx

AMPLITUDE_API_KEY = "@KEY32@"


def send(events):
    httpx.post("https://api2.amplitude.com/2/httpapi", json={"api_key": AMPLITUDE_API_KEY, "events": events})
