# What the session begins with, for all pages.
import os

import streamlit as st


def begin():
    if "desk_key" not in st.session_state:
        st.session_state["desk_key"] = os.environ.get("DESK_GROQ_KEY", "gsk_replace_me")
    if st.session_state["desk_key"] == "gsk_replace_me":
        st.error("DESK_GROQ_KEY is not set")
        st.stop()
