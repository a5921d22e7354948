import os

from flask import Flask

from shop.views import bp


def create_app():
    app = Flask(__name__)
    if not os.getenv("SHOP_SECRET_KEY"):
        raise RuntimeError("SHOP_SECRET_KEY is not set")
    app.register_blueprint(bp)
    return app
