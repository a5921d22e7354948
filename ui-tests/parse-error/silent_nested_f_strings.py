# PEP 701: the same quotes inside, backslashes, comments and line breaks in the holes.
names = ["ada", "grace"]
line = f"{", ".join(n.title() for n in names)}"
deep = f"{f"{f"{1 + 1}"}"}"
wide = f"{
    names[0]  # the first one
    !r:>{10 + 2}}"
print(line, deep, wide, f"{'\n'.join(names)}", f"{{literal}} {names=}", rf"\d{len(names)}")
