# These variables are no credentials.
import os

os.environ["CUDA_VISIBLE_DEVICES"] = ""
os.environ["TOKENIZERS_PARALLELISM"] = ""
os.environ["OPENAI_ORG_ID"] = ""
os.environ["MAX_TOKENS"] = " "

from openai import OpenAI

print(OpenAI().models.list())
