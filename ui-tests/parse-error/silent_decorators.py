# Any expression may decorate since PEP 614.
registry = {"handlers": [lambda f: f]}
buttons = [lambda g: g]


@registry["handlers"][0]
@(lambda f: f)
@buttons[-1] if buttons else print
def handler(a, /, b, *, c=..., **kwargs): return a, b, c, kwargs


class Meta(type):
    pass


class Thing(metaclass=Meta): x: int = 1; y = 2
