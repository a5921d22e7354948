# Documentation is read by more people than code.
def upload(path):
    """Send a report.

    >>> upload("daily.csv", token="@FORMAT:gitlab-personal-token@")
    """  #~^ hardcoded-credential
    return path
