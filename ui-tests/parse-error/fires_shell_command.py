# `!` runs a shell command in a notebook, and is an error in a file.
import os

!ls -la  #~ parse-error
print(os.getcwd())
