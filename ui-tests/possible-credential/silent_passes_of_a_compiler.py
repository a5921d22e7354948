first_pass = "inline9"
on_pass = "allow"
settings = {"render_pass": "shadow2"}
