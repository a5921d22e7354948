"""A provider on this machine: 200 for the one good key, 401 for any other and for none.

    server.py KEY LOG

The first line of the standard output is the port. LOG gets a line of JSON for each request, written before the
answer, so that it is complete when the program that asked has ended. The server ends when its standard input does.
"""
import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

GOOD, LOG = sys.argv[1:]

RANKING = {
    "id": "ranking-1",
    "results": [{"index": 1, "relevance_score": 0.9}, {"index": 0, "relevance_score": 0.1}],
    "meta": {"api_version": {"version": "1"}, "billed_units": {"search_units": 1}},
}
REPLY = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "loopback",
    "content": [{"type": "text", "text": "the kiwi"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 9, "output_tokens": 4},
}
COHERE_401 = {"id": "error-1", "message": "invalid api token"}
ANTHROPIC_401 = {
    "type": "error",
    "error": {"type": "authentication_error", "message": "invalid x-api-key"},
    "request_id": "req_1",
}
ANSWERS = {
    "/v1/rerank": (RANKING, COHERE_401),
    "/v2/rerank": (RANKING, COHERE_401),
    "/v1/messages": (REPLY, ANTHROPIC_401),
}


def credential(headers):
    """The header that carries the key, and the key; (None, None) without one."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return "authorization", token
    if "x-api-key" in headers:
        return "x-api-key", headers["x-api-key"]
    return None, None


class Provider(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers.get("content-length", 0)))
        header, key = credential(self.headers)
        seen = {"host": self.headers.get("host"), "path": self.path, "header": header, "key": key}
        with open(LOG, "a") as log:
            log.write(json.dumps(seen) + "\n")
        granted, refused = ANSWERS.get(self.path, ({}, {}))
        if self.path not in ANSWERS:
            self.answer(404, {})
        elif key == GOOD:
            self.answer(200, granted)
        else:
            self.answer(401, refused)

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        """The log is the file."""


def end_with_input():
    sys.stdin.read()
    os._exit(0)


server = HTTPServer(("127.0.0.1", 0), Provider)
threading.Thread(target=end_with_input, daemon=True).start()
print(server.server_port, flush=True)
server.serve_forever()
