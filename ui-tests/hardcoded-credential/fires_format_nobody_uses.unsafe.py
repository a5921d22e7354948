import os

# The constant goes nowhere that is known as a client, but its checksum says what it is.
REGISTRY_TOKEN = os.environ["NPM_TOKEN"]  #~ hardcoded-credential


def publish(run):
    run(["npm", "publish"], token=REGISTRY_TOKEN)
