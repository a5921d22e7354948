# The same kind of text, but the helper only compares it.
import hashlib
import sys


def same(path, digest):
    with open(path, "rb") as file:
        return hashlib.sha1(file.read()).hexdigest() == digest


if not same("model.bin", "@KEY40@"):
    sys.exit("model.bin is damaged")
