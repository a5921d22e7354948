# What the helper gives is there.
import cohere
import streamlit as st
from secrets_page import need

co = cohere.ClientV2(need("COHERE_API_KEY"))
st.write(co.models.list())
