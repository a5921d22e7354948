# Every kind of pattern, and `match` as an ordinary name.
match = {"kind": "circle", "r": 2.0}

match match:
    case {"kind": "circle", "r": float() | int() as radius, **rest} if radius > 0:
        print(radius, rest)
    case [1, (2 | 3), *others] | (1, others):
        print(others)
    case str(text) | bytes(text):
        print(text)
    case -1 | 1 + 2j | None | True:
        print("literal")
    case _:
        pass
