# The make() that is called here makes a shape.
from shapes import make

print(make(None))
