# A function of the module reads the variable of the name that is asked for.
import config
from anthropic import Anthropic
from config import WRITER_KEY
from mistralai import Mistral

Mistral(api_key=config.MISTRAL_API_KEY)  #~ unchecked-env
Anthropic(api_key=WRITER_KEY)  #~ unchecked-env
