TABLE = {
    "fast": {"api_key": "@KEY40@"},  #~ hardcoded-credential
    "good": {"api_key": "@KEY40:2@"},  #~ hardcoded-credential
    "best": {"api_key": "@KEY40@"},  #~ hardcoded-credential
}
