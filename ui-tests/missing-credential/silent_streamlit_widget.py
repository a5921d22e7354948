# A widget's start value is what the person then types over.
import streamlit as st
from openai import OpenAI

key = st.sidebar.text_input("OpenAI key", value="", type="password")
question = st.text_input("Question", "")

if question:
    client = OpenAI(api_key=key)
    st.write(client.responses.create(model="gpt-4.1-mini", input=question).output_text)
