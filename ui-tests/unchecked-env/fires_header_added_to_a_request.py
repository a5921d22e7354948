# The request is made first, its headers are added one by one.
import http.client
import os
from urllib.request import Request, urlopen

bases = Request("https://api.airtable.com/v0/meta/bases")
bases.add_header("Accept", "application/json")
bases.add_header("Authorization", f"Bearer {os.environ.get('AIRTABLE_TOKEN')}")  #~ unchecked-env
tables = Request(url="https://api.airtable.com/v0/meta/tables", method="GET")
tables.add_unredirected_header("Authorization", "Bearer %s" % os.getenv("AIRTABLE_TOKEN"))  #~ unchecked-env
server = http.client.HTTPSConnection("api.airtable.com")
server.putrequest("GET", "/v0/meta/bases")
server.putheader("Authorization", f"Bearer {os.getenv('AIRTABLE_TOKEN')}")  #~ unchecked-env

checked = Request("https://api.airtable.com/v0/meta/bases")
checked.add_header("Authorization", f"Bearer {os.environ['AIRTABLE_TOKEN']}")
nearby = Request("http://localhost:8000/v1/models")
nearby.add_header("Authorization", f"Bearer {os.getenv('AIRTABLE_TOKEN')}")


def answer(response):
    response.add_header("Authorization", f"Bearer {os.getenv('ECHO_TOKEN')}")


print(urlopen(bases), urlopen(tables), server.getresponse(), urlopen(checked), urlopen(nearby), answer)
