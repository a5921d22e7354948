# The `if` was deleted, its `else` stayed.
import sys

limit = len(sys.argv)
else:  #~ parse-error
    limit = 0
