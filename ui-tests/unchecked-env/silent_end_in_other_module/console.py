# Who writes to the user, and stops.
import sys


def fatal(message):
    print(message, file=sys.stderr)
    sys.exit(2)


class Report:
    def fail(self, message):
        raise SystemExit(message)
