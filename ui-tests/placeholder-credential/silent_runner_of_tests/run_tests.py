import os
import subprocess
import sys

os.environ["MISTRAL_API_KEY"] = "test_api_key"
sys.exit(subprocess.run([sys.executable, "-m", "pytest"], check=False).returncode)
