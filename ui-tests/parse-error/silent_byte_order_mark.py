# A byte order mark in front of the first line is not part of the program.
import sys

print(sys.byteorder)
