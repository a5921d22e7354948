FIELDS = {"password": "password", "new": "new_password1", "passwd": "userPassword"}
password = "password"
login(password="db_password", token="access_token")
PASSWORD_KEY = "password"
form = {"new_password": "new_password", "confirm_password": "passwordConfirmation"}
