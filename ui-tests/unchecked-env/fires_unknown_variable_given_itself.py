# No SDK is known to read it, and the assignment fails all the same when it is unset: what is set already is set again.
import os

from dotenv import load_dotenv

load_dotenv()
key = os.getenv("GOOGLE_GEMINI_KEY")
os.environ["GOOGLE_GEMINI_KEY"] = key  #~ unchecked-env
