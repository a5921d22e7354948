# `Client` is a class of this file, not an SDK's.
from dataclasses import dataclass


@dataclass
class Client:
    api_key: str
    shelf: int = 0


orders = Client(api_key="order-number", shelf=4)
returns = Client("return-slip")
print(orders, returns)
