# To be filled in by whoever installs this.
PLACEHOLDER = "<your Cohere key>"
