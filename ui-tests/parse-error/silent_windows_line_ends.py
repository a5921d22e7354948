# CR LF at every line end, a form feed, tabs, and no end of the last line.
import os

if os.name:
	text = """a
b"""
	print(text,
  os.sep)
print(1)