# Underscores, all prefixes, implicit joins, a name that is not ASCII.
million = 1_000_000 + 0x_ff + 0b_1 + 0o_17 + 1_0e-1_0 + 3.j
text = "a" 'b' r"\c" """d
e""" f'{million!r:^{20}}'
raw = b"\x00" rb'\d' Rb"""x"""
größe, *_, 長さ = [1, 2, 3, 4]
x = not-~+million if ... else (yield_ := 0,)
print(text, raw, größe, 長さ, x,)
