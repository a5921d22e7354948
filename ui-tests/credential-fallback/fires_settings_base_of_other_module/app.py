import cohere
from pydantic import Field

from base import Customized, Prefixed
from more import More


class Plain(Customized):
    gateway_token: str = ""


class OfTheBase(Prefixed):
    gateway_token: str = ""


class Aliased(Prefixed):
    token: str = Field("", alias="OTHER_GATEWAY_TOKEN")


class Deeper(More):
    deeper_token: str = ""


plain = Plain()
cohere.Client(api_key=plain.gateway_token)  #~ credential-fallback
of_the_base = OfTheBase()
cohere.Client(api_key=of_the_base.gateway_token)  #~ credential-fallback
aliased = Aliased()
cohere.Client(api_key=aliased.token)  #~ credential-fallback
deeper = Deeper()
cohere.Client(api_key=deeper.deeper_token)  #~ credential-fallback
