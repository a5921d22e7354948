# What a file says takes the place of the default.
from dataclasses import dataclass
import yaml
from langchain_openai import OpenAIEmbeddings


@dataclass
class Opts:
    emb_host: str | None = None
    api_key: str = "none"


def build(raw):
    return Opts(**raw)


def rag(opts: Opts):
    return OpenAIEmbeddings(base_url=opts.emb_host, api_key=opts.api_key)


rag(build(yaml.safe_load(open("c.yaml"))))
