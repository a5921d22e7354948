# A variable that holds no credential; one that is given another's value; one that is there.
import os

os.environ["TRACE_FOLDER"] = os.getenv("TRACE_FOLDER")
os.environ["GOOGLE_GEMINI_KEY"] = os.getenv("MODEL_FOLDER")
if "MAILBOX_TOKEN" in os.environ:
    os.environ["MAILBOX_TOKEN"] = os.getenv("MAILBOX_TOKEN")
