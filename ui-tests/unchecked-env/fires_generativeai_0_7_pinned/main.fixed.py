# The error of this version names a variable, and not the one that is unset.
import os

import google.generativeai as genai

genai.configure(api_key=os.environ["NOTES_GEMINI_KEY"])  #~ unchecked-env
