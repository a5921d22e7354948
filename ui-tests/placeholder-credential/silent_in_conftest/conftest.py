# conftest.py is part of the tests wherever it lies.
import os

os.environ["OPENAI_API_KEY"] = "YOUR_KEY"
os.environ["ANTHROPIC_API_KEY"] = "xxx"
