# What is put into a copy is for somebody else, and what is read from one stops when it is not there.
import os
import subprocess

import cohere
from dotenv import dotenv_values

environment = os.environ.copy()
environment["COHERE_API_KEY"] = ""
environment["CO_API_KEY"] = "dummy"
environment["COHERE_KEY"] = input("key: ")
subprocess.run(["worker"], env=environment)
co = cohere.ClientV2(environment.get("COHERE_KEY"))
second = cohere.ClientV2(dotenv_values(".env")["COHERE_TOKEN"])
