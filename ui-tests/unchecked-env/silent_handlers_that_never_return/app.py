import cohere

from conf import check, clean_up_and_exit, load, stop

try:
    config = load()
    check(config)
except ValueError as error:
    print(error)
    stop(1)
except Exception:
    clean_up_and_exit(2)
cohere.Client(api_key=config["ACME_TOKEN"])
