import hashlib
import hmac
import os

from slack_sdk.signature import SignatureVerifier

SECRET = os.getenv("WEBHOOK_SECRET", "")


def is_signed(body, given):
    if not SECRET:
        raise RuntimeError("WEBHOOK_SECRET is not set")
    want = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(want, given)


def master(seed):
    return hmac.new(b"Bitcoin seed", seed, hashlib.sha512).digest()


def derived(salt, key):
    return hmac.new(salt or b"", key, hashlib.sha256).digest()


def named(key):
    return hmac.new("label".encode(), key, "sha256").hexdigest()


verifier = SignatureVerifier(signing_secret=os.environ["SLACK_SIGNING_SECRET"])
