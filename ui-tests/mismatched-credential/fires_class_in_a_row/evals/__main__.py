from evals.backends import BACKENDS
from evals.run import score

CASES = [("Capital of Norway?", "oslo"), ("7 * 8 =", "56")]

for name in BACKENDS:
    print(f"{name:10} {score(name, CASES):.0%}")
