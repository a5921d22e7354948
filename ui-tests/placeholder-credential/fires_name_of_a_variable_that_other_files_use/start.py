import os
import sys

from names import VOYAGE

if not os.environ.get(VOYAGE):
    sys.exit(f"{VOYAGE} is not set")

import search
