# Everything begins here.
import config
from models import make

config.validate()
make()
