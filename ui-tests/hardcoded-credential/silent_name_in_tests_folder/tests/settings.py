# A key of nobody, for tests.
SECRET_KEY = "@KEY40@"
DB_PASSWORD = "@PASSWORD12@"
