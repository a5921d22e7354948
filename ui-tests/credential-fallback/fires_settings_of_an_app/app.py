import os

from flask import Flask

from sms import init_sms, routes


def create_app():
    app = Flask(__name__)
    app.config["TWILIO_TOKEN"] = os.getenv("TWILIO_TOKEN") or "changeme"
    app.config.from_mapping(STRIPE_KEY=os.getenv("STRIPE_KEY") or "changeme", REGION="eu")
    app.config["OTHER_KEY"] = os.environ["OTHER_STRIPE_KEY"]
    init_sms(app)
    app.register_blueprint(routes)
    return app


create_app()
