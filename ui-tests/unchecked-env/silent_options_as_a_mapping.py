# The same, checked in the mapping, in a helper, or in the options before.
import argparse
import os

from anthropic import Anthropic


def run(options):
    Anthropic(api_key=options["mapped"])


def spread(given, model=None):
    if not given:
        raise SystemExit("--given or GIVEN_KEY is needed")
    Anthropic(api_key=given)


def check(options):
    if not options.get("got"):
        raise SystemExit("--got or GOT_KEY is needed")


parser = argparse.ArgumentParser()
parser.add_argument("--mapped", default=os.environ.get("MAPPED_KEY"))
parser.add_argument("--got", default=os.environ.get("GOT_KEY"))
parser.add_argument("--known", default=os.environ.get("KNOWN_KEY"))
options = vars(parser.parse_args())
if not options["mapped"]:
    parser.error("--mapped or MAPPED_KEY is needed")
run(options)
check(options)
Anthropic(api_key=options["got"])
args, rest = parser.parse_known_args()
if not args.known:
    parser.error("--known or KNOWN_KEY is needed")
Anthropic(api_key=args.known)

second = argparse.ArgumentParser()
second.add_argument("--given", default=os.environ.get("GIVEN_KEY"))
spread(**vars(second.parse_args()))
