# The variable is required, or there is no secret among the settings.
from flask import Flask

from config import Config, Plain

app = Flask(__name__)
app.config.from_object(Config)

other = Flask("other")
other.config.from_object(Plain)
