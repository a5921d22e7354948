from airflow.models import Variable
from slack_sdk import WebClient

slack = WebClient(token=Variable.get("slack_bot_token", default_var="@FORMAT:slack-bot@"))  #~ hardcoded-credential
