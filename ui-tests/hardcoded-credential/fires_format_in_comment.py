# A key that was commented out is still in the file, whatever it was for.
import requests

# old key, do not use: @FORMAT:github-classic@  #~ hardcoded-credential
page = requests.get("https://api.github.com/repos/rust-lang/rust", timeout=10)
print(page.json()["stargazers_count"])
