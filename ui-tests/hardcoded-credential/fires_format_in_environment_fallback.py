# A key of a known format is hardcoded, whatever it stands in for.
import os

WEBHOOK = os.environ.get("ALERT_WEBHOOK", "@FORMAT:slack-webhook@")  #~ hardcoded-credential
