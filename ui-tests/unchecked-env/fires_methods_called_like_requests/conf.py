import os


class Conf:
    def get(self):
        return os.getenv("OPS_KEY")

    def put(self):
        key = os.getenv("SHOP_KEY")
        if not key:
            raise SystemExit("SHOP_KEY is not set")
        return key
