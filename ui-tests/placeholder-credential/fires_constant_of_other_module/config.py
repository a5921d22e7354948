# To be filled in by whoever installs this.
COHERE_KEY = "<your Cohere key>"
TIMEOUT = 20
