# A pattern that recognises keys is no key.
import re
import sys

API_KEY = re.compile(r"^[A-Za-z0-9]{40}$")
BEARER = re.compile(r"Authorization:\s*Bearer\s+(\S+)")

for line in sys.stdin:
    found = BEARER.search(line)
    if found and API_KEY.match(found.group(1)):
        print("a key went through this log")
