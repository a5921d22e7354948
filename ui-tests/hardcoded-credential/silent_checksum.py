# A digest is compared with, never sent.
import hashlib
import pathlib

MODEL_FILE = pathlib.Path("weights/encoder.onnx")
EXPECTED_MD5 = "@KEY32HEX@"

found = hashlib.md5(MODEL_FILE.read_bytes()).hexdigest()
if found != EXPECTED_MD5:
    raise SystemExit(f"{MODEL_FILE} is damaged")
