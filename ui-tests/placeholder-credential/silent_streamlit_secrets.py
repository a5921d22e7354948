# A lookup by name in the app's secrets, and a hint inside an empty field.
import cohere
import streamlit as st

key = st.text_input("Cohere key", placeholder="YOUR_API_KEY", type="password")
if not key:
    key = st.secrets["COHERE_API_KEY"]
co = cohere.ClientV2(api_key=key)
st.write(co.models.list().models[0].name)
