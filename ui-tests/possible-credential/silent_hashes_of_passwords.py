user = {"password": "$2b$12$abcdefghijklmnopqrstuv"}
password = "5f4dcc3b5aa765d61d8327deb882cf99"
password_hash = "green8sun"
PASSWORD = "pbkdf2_sha256$260000$abc$def"
