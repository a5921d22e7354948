# A server on this machine.
OLLAMA_HOST = "http://localhost:11434"
