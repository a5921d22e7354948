# Pieces that are put together are one key.
TOKEN = (
    "@FORMAT:slack-bot@"  #~ hardcoded-credential
)
