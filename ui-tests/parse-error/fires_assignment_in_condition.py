# One equals sign where two belong.
import os

mode = os.environ["MODE"]
if mode = "fast":  #~ parse-error
    print("fast")
