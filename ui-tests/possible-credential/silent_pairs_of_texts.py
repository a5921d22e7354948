CHOICES = [("password", "Password"), ("token", "bearer"), ("secret", "hidden")]
MESSAGES = [("password", "enter.password"), ("pwd", "PWD_9")]
