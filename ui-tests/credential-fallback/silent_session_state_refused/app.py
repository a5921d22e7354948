import streamlit as st
from chat import answer
from state import begin

begin()
if question := st.chat_input("Ask"):
    st.write(answer(question))
