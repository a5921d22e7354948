# Rules that look for keys are none.
import re

GITHUB = re.compile(r"ghp_[A-Za-z0-9]{36}")
STRIPE = re.compile("sk_live_[0-9a-zA-Z]{24,}")
PEM = "-----BEGIN RSA PRIVATE KEY-----"
HINT = "tokens look like ghp_xxxxxxxxxxxx or glpat-xxxxxxxxxx"
