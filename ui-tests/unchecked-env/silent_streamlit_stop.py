# st.stop() leaves the script.
import os

import cohere
import streamlit as st

key = os.getenv("COHERE_API_KEY")
if not key:
    st.error("COHERE_API_KEY is not set")
    st.stop()

client = cohere.ClientV2(key)
