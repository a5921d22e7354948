# A library asks for any key; the server is a local one, and takes none.
import os

os.environ["OPENAI_API_KEY"] = "NA"
os.environ["ANTHROPIC_API_KEY"] = "not-needed"
