import hashlib
import hmac
import os

from slack_sdk.signature import SignatureVerifier

SECRET = os.environ["WEBHOOK_SECRET"]


def is_signed(body, given):
    want = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()  #~ credential-fallback
    return hmac.compare_digest(want, given)


def sign(body):
    return hmac.digest(os.environ["OTHER_SECRET"].encode(), body, "sha256")  #~ credential-fallback


verifier = SignatureVerifier(signing_secret=os.environ["SLACK_SIGNING_SECRET"])  #~ credential-fallback
