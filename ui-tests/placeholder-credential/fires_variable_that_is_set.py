# The line is about the variable that it sets, whatever else the provider knows.
import os
import subprocess

os.environ["GOOGLE_API_KEY"] = "test_api_key"  #~ placeholder-credential
subprocess.run(["python", "-m", "worker"], check=True)
