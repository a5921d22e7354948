import argparse

from registry import PROVIDERS, checked_for, session_for

parser = argparse.ArgumentParser()
parser.add_argument("--provider", choices=sorted(PROVIDERS), default="mapster")
args = parser.parse_args()
session_for(args.provider)
checked_for(args.provider)
