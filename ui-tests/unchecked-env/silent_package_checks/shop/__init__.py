# Runs before each module of the package.
import os

if "SHOP_EMBED_KEY" not in os.environ:
    raise ImportError("SHOP_EMBED_KEY is not set")
