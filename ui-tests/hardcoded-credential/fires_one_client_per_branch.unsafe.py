# Two literals, each at a client of its own.
import os
import argparse

import voyageai

parser = argparse.ArgumentParser()
parser.add_argument("--team", choices=["search", "ads"], required=True)
args = parser.parse_args()

if args.team == "search":
    vo = voyageai.Client(os.environ["VOYAGE_API_KEY"])  #~ hardcoded-credential
else:
    vo = voyageai.Client(api_key=os.environ["VOYAGE_API_KEY_2"])  #~ hardcoded-credential
print(vo.embed(["winter boots"], model="voyage-3.5").embeddings[0][:3])
