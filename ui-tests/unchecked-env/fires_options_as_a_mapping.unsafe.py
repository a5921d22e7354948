# What parse_args gives, as a mapping, as arguments, as the first of a pair.
import argparse
import os

from anthropic import Anthropic


def run(options):
    Anthropic(api_key=options["mapped"])  #~ unchecked-env


def spread(given, model=None):
    Anthropic(api_key=given)


parser = argparse.ArgumentParser()
parser.add_argument("--mapped", default=os.environ["MAPPED_KEY"])
parser.add_argument("--got", default=os.environ["GOT_KEY"])
parser.add_argument("--known", default=os.environ["KNOWN_KEY"])
options = vars(parser.parse_args())
run(options)
Anthropic(api_key=options.get("got"))  #~ unchecked-env
args, rest = parser.parse_known_args()
Anthropic(api_key=args.known)  #~ unchecked-env

second = argparse.ArgumentParser()
second.add_argument("--given", default=os.environ["GIVEN_KEY"])
spread(**vars(second.parse_args()))  #~ unchecked-env
