# The developer's own server has made this token, and takes it.
def level(number):
    return 1 if number < 100 else 5


# curl http://127.0.0.1:8000/api/v1/chat -H "Authorization: Bearer @FORMAT:json-web-token@"
# curl -X POST http://localhost:8000/api/v1/chat \
#   -H "Authorization: Bearer @FORMAT:json-web-token:2@" \
#   -d "{}"
