# None is a TypeError that names no variable.
import os

from azure.core.credentials import AzureKeyCredential
from azure.search.documents import SearchClient

credential = AzureKeyCredential(os.environ["SEARCH_ADMIN_KEY"])  #~ unchecked-env
search = SearchClient("https://contoso.search.windows.net", "docs", credential)
print(search.get_document_count())
