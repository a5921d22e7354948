# A library that is called as requests is, and sends what that would.
import os

import niquests

key = os.environ.get("DEEPGRAM_API_KEY")
niquests.post("https://api.deepgram.com/v1/listen", headers={"Authorization": f"Token {key}"})  #~ unchecked-env
