# Shown to the user, sent to nobody.
import argparse

from groq import Groq

USAGE = "export GROQ_API_KEY=YOUR_API_KEY, then run this again"
parser = argparse.ArgumentParser(epilog=USAGE)
parser.add_argument("--model", default="llama-3.3-70b-versatile", metavar="<model>")
args = parser.parse_args()
answer = Groq().chat.completions.create(model=args.model, messages=[{"role": "user", "content": "hi"}])
print(answer.choices[0].message.content)
