# The module comes from elsewhere: nobody can say what it holds.
import cohere
from internal_config import KEY, make_key

first = cohere.ClientV2(KEY)
second = cohere.ClientV2(make_key("COHERE_API_KEY"))
print(first.models.list(), second.models.list())
