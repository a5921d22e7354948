# Nothing takes it here.
import os

import streamlit as st


def begin():
    st.session_state["shop_key"] = os.environ.get("SHOP_GROQ_KEY", "gsk_replace_me")


begin()
st.write("ready" if st.session_state["shop_key"] else "not ready")
