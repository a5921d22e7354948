import cohere

from conf import check, clean_up_and_exit, load

try:
    config = load()
    check(config)
except ValueError as error:
    print(error)
except Exception:
    clean_up_and_exit(2)
cohere.Client(api_key=config["ACME_TOKEN"])  #~ unchecked-env
