import os

TABLE = {
    "fast": {"api_key": os.environ["API_KEY"]},  #~ hardcoded-credential
    "good": {"api_key": os.environ["API_KEY_2"]},  #~ hardcoded-credential
    "best": {"api_key": os.environ["API_KEY"]},  #~ hardcoded-credential
}
