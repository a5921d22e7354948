# A library that is called as requests is, with a key that is there.
import os

import niquests

key = os.environ["DEEPGRAM_API_KEY"]
niquests.post("https://api.deepgram.com/v1/listen", headers={"Authorization": f"Token {key}"})
