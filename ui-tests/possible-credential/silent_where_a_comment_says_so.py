password = "green8sun"  # cred-lint: ignore[possible-credential] a demo that anybody may enter
