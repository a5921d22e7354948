# except*, parenthesised context managers, a backslash in the middle.
import contextlib

try:
    raise ExceptionGroup("two", [ValueError(1), TypeError(2)])
except* ValueError as group:
    print(len(group.exceptions))
except* (TypeError, OSError):
    pass

with (
    contextlib.suppress(KeyError) as _,
    contextlib.nullcontext(3) as n,
):
    total = n + \
        4
assert total == 7, \
    "seven"
