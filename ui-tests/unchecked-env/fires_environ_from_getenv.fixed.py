# Assigning None to os.environ is a TypeError about str.
import os

from dotenv import load_dotenv

load_dotenv()
os.environ["OPENAI_API_KEY"] = os.environ["TEAM_OPENAI_SECRET"]  #~ unchecked-env
