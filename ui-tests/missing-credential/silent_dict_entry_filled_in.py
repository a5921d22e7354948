# The None in the dict is replaced before the client is built.
import getpass

import cohere

options = {"key": None, "timeout": 20}
options["key"] = getpass.getpass("Cohere key: ")
co = cohere.ClientV2(options["key"], timeout=options["timeout"])
print(co.models.list())
