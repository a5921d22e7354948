# A test that nobody calls one: it sets the variable and takes it away again.
import os

from observability import configured

passed = []

os.environ["LANGFUSE_SECRET_KEY"] = "sk-lf-test"
passed.append(configured() is True)
os.environ.pop("LANGFUSE_SECRET_KEY", None)
print(all(passed))
