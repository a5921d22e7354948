# What somebody else keeps, cut shorter again and again, and put back.
import streamlit as st
from openai import OpenAI


def remember():
    if st.session_state.keys:
        st.session_state.keys = st.session_state.keys[-5:]
    if session.key:
        session.key = session.key[1:]
    OpenAI(api_key=session.key)
    return OpenAI(api_key=st.session_state.keys)
