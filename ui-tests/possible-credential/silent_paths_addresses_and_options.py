password = "/run/secrets/db"
token = "https://acme.io/token9"
parser.add_argument("--password", "-p9")
secret = "arn:aws:secretsmanager:eu-west-1:1:secret:x9"
passwd = "etc/passwd"
mail_password = "news@acme.io"
api_key = "text/plain9"
