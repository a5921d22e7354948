# Nothing at first; the page asks for it.
import streamlit as st
from groq import Groq


def begin():
    if "desk_key" not in st.session_state:
        st.session_state["desk_key"] = ""


def sidebar():
    given = st.sidebar.text_input("Key", type="password")
    if given:
        st.session_state["desk_key"] = given


def answer(question):
    client = Groq(api_key=st.session_state["desk_key"])
    return client.chat.completions.create(
        model="llama-3.1-8b-instant", messages=[{"role": "user", "content": question}]
    )


begin()
sidebar()
if question := st.chat_input("Ask"):
    st.write(answer(question))
