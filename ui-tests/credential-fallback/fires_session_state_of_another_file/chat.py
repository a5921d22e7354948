import streamlit as st
from groq import Groq


def answer(question):
    client = Groq(api_key=st.session_state["desk_key"])  #~ credential-fallback
    reply = client.chat.completions.create(
        model="llama-3.1-8b-instant", messages=[{"role": "user", "content": question}]
    )
    return reply.choices[0].message.content
