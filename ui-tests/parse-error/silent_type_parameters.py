# PEP 695: type parameters and the soft keyword `type`.
from collections.abc import Callable

type Pair[T] = tuple[T, T]
type Handler[**P, R] = Callable[P, R]


class Stack[T: (int, str)]:
    def push[*Ts](self, item: T, *rest: *Ts) -> None:
        self.last = item


def first[T](items: list[T]) -> T:
    return items[0]


type = first(["type is a name as well"])
print(type)
