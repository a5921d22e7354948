from mistralai import Mistral

from options import OPTIONS

client = Mistral(**OPTIONS)
