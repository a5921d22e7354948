# Stars in subscripts, returns, calls and loops.
from typing import Generic, TypeVarTuple

Ts = TypeVarTuple("Ts")


class Grid(Generic[*Ts]):
    def __getitem__(self, at: tuple[*Ts]): return *at, 0


def spread(*args: *Ts, **kw): yield from (*args, *kw)


grid = Grid()
for x in *"ab", *"cd": print(x, grid[*"xy"], *spread(*[1], **{"k": 2}, **{}), sep="", end="")
del (x), [grid]
