# A script that is called like a test.
import os

from observability import configured

passed = []

os.environ["LANGFUSE_SECRET_KEY"] = "sk-lf-test"  #~ placeholder-credential
passed.append(configured() is True)
os.environ.pop("HTTPS_PROXY", None)
print(all(passed))
