# Nobody filled it in.
import cohere
from config import COHERE_KEY, TIMEOUT

co = cohere.ClientV2(COHERE_KEY, timeout=TIMEOUT)  #~ placeholder-credential
print(co.models.list())
