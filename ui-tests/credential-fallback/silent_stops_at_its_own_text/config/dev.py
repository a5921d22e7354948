# At home any key will do.
from .base import *

DEBUG = True
