# The text tells a caller what to send; this program sends no request.
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/items")
def items():
    if "Authorization" not in request.headers:
        hint = {"Authorization": "Bearer <your-token>"}
        return jsonify(error="send a header", example=hint), 401
    return jsonify(items=[])
