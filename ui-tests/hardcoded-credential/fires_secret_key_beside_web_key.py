# What stands beside the settings of a page has a name of its own.
page = {
    "apiKey": "@FORMAT:google-api-key:2@",
    "authDomain": "parcelwise.firebaseapp.com",
}
GEMINI_API_KEY = "@FORMAT:google-api-key@"  #~ hardcoded-credential
