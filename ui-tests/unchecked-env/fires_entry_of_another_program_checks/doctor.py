# Another program, which has nothing to do with the table.
import os

if __name__ == "__main__":
    if not os.environ.get("GH_BOT_TOKEN"):
        raise SystemExit("missing")
    print("all is well")
