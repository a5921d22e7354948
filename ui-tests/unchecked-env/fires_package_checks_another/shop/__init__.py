# Runs before each module of the package.
import os

if "SHOP_OTHER_KEY" not in os.environ:
    raise ImportError("SHOP_OTHER_KEY is not set")
