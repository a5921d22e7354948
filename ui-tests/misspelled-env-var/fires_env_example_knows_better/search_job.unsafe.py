# Who follows the project's .env.example sets another name than this file reads.
import os

from newsroom.search import Searcher

limit = int(os.environ.get("SEARCH_LIMIT", "20"))
searcher = Searcher(os.environ["TAVILY_API_KEY"], limit=limit)  #~ misspelled-env-var
print(searcher.run("ferry strike"))
