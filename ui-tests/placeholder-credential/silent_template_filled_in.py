# replace() swaps the placeholder for the real value.
import os
from pathlib import Path

CONFIG = 'token = "<TOKEN>"\nregion = "eu"\n'
filled = CONFIG.replace("<TOKEN>", os.environ["DEPLOY_TOKEN"])
Path("deploy.toml").write_text(filled)
