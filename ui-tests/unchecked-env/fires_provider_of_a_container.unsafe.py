import os

import anthropic
from dependency_injector import containers, providers


class Container(containers.DeclarativeContainer):
    client = providers.Singleton(anthropic.Anthropic, api_key=os.environ["HOUSE_ANTHROPIC_KEY"])  #~ unchecked-env


print(Container.client())
