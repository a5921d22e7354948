# Python 2 printed without parentheses.
import sys

names = sys.argv[1:]
for name in names:
    print "hello", name  #~ parse-error
