HEADERS = {"Authorization": "Basic realm", "WWW-Authenticate": "Bearer token", "Content-Type": "application/json9"}
CHALLENGE = "Basic YWJjZGVm"
