# What a machine has made, under names that are not those of secrets.
password_hash = "@KEY40@"
password = "@KEY32HEX@"
CSRF_TOKEN = "@KEY40:2@"
next_page_token = "@KEY40:3@"
PUBLIC_KEY = "@KEY40:4@"
secret_id = "@KEY24@"
posthog_api_key = "@KEY40:5@"
primary_key = "@KEY24:2@"
cache_key = "@KEY32HEX:2@"
eos_token = "@KEY24:3@"
etag = "@KEY32HEX:3@"
expected_token = "@KEY40:6@"


def test_login(client):
    client.get_secret("@KEY40:7@")
