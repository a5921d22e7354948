import hashlib
import hmac
import os

from slack_sdk.signature import SignatureVerifier

SECRET = os.getenv("WEBHOOK_SECRET", "dev-signing-key")


def is_signed(body, given):
    want = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()  #~ credential-fallback
    return hmac.compare_digest(want, given)


def sign(body):
    return hmac.digest(os.getenv("OTHER_SECRET", "").encode(), body, "sha256")  #~ credential-fallback


verifier = SignatureVerifier(signing_secret=os.getenv("SLACK_SIGNING_SECRET", ""))  #~ credential-fallback
