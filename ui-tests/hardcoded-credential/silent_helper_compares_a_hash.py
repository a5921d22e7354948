# The same kind of text, but the helper only compares it.
import hashlib
import sys


def same(path, digest):
    with open(path, "rb") as file:
        return hashlib.md5(file.read()).hexdigest() == digest


if not same("model.bin", "@KEY32HEX@"):
    sys.exit("model.bin is damaged")
