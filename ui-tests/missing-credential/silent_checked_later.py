# The empty constant is checked, and the check leaves.
import cohere

COHERE_KEY = ""

if not COHERE_KEY:
    raise SystemExit("edit config.py and put your Cohere key there")

client = cohere.Client(COHERE_KEY)
