LABELS = {"password": "Wachtwoord", "login": "Aanmelden"}
GERMAN = {"password": "Passwort", "passwd": "Kennwort:"}
FRENCH = {"password": "Mot de passe", "pwd": "MotDePasse"}
JAPANESE = {"password": "\u30d1\u30b9\u30ef\u30fc\u30c9"}
