# A server that is often run without a password, and no SDK of the catalogue.
import redis

cache = redis.Redis(host="cache", password=None)
queue = redis.Redis(host="queue", password="")
print(cache.ping(), queue.ping())
