import sys

import cohere
from base import Customized
from company.settings import Company
from not_there import Missing
from pydantic import Field


class Required(Customized):
    token: str
    declared: str = Field(...)


class Checked(Customized):
    gateway_token: str = ""


class Elsewhere(Missing):
    token: str = ""


class Installed(Company):
    token: str = ""


class Further(Installed):
    own_token: str = ""


required = Required()
cohere.Client(api_key=required.token)
cohere.Client(api_key=required.declared)
checked = Checked()
if not checked.gateway_token:
    sys.exit("GATEWAY_TOKEN is not set")
cohere.Client(api_key=checked.gateway_token)
elsewhere = Elsewhere()
cohere.Client(api_key=elsewhere.token)
installed = Installed()
cohere.Client(api_key=installed.token)
further = Further()
cohere.Client(api_key=further.own_token)
