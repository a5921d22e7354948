# The page ends where a variable is unset.
import os

import streamlit as st


def need(name):
    value = os.getenv(name)
    if not value:
        st.error(f"{name} is not set")
        st.stop()
    return value
