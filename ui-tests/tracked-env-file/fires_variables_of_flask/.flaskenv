FLASK_APP=shop
JIRA_TOKEN=@KEY24@  #~ tracked-env-file
