import streamlit as st
from groq import Groq


def begin(given):
    st.session_state["shop_key"] = given


def answer(question):
    client = Groq(api_key=st.session_state["shop_key"])
    return client.chat.completions.create(
        model="llama-3.1-8b-instant", messages=[{"role": "user", "content": question}]
    )


begin(st.text_input("Key"))
if question := st.chat_input("Ask"):
    st.write(answer(question))
