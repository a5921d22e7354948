import os

from flask import Flask

from sms import init_sms, routes


def create_app():
    app = Flask(__name__)
    app.config["TWILIO_TOKEN"] = os.environ["TWILIO_TOKEN"]
    app.config.from_mapping(STRIPE_KEY=os.environ["STRIPE_KEY"], REGION="eu")
    app.config["OTHER_KEY"] = os.environ["OTHER_STRIPE_KEY"]
    init_sms(app)
    app.register_blueprint(routes)
    return app


create_app()
