# Compared, not sent: the dashboard is closed when the token is empty.
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
ADMIN = os.getenv("ADMIN_TOKEN", "")


@app.get("/admin")
def admin():
    given = request.headers.get("X-Admin-Token", "")
    if not ADMIN or not hmac.compare_digest(ADMIN, given):
        abort(403)
    return {"ok": True}
