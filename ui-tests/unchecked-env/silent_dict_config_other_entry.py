# Only the webhook may be unset; the key is required.
import os

from anthropic import Anthropic

CONFIG = {
    "anthropic": {"api_key": os.environ["ANTHROPIC_API_KEY"], "model": "claude-haiku-4-5"},
    "alerts": {"api_key": os.getenv("ALERTS_TOKEN")},
}


def client():
    return Anthropic(api_key=CONFIG["anthropic"]["api_key"])
