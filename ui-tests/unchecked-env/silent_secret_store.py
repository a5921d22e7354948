# Secret stores are not the environment.
import keyring
import streamlit as st
from anthropic import Anthropic
from google.colab import userdata
from slack_sdk import WebClient

claude = Anthropic(api_key=userdata.get("ANTHROPIC_API_KEY"))
slack = WebClient(token=keyring.get_password("bot", "slack"))
backup = Anthropic(api_key=st.secrets.get("ANTHROPIC_API_KEY"))
