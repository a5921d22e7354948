# The SDK stops, and names a variable that this program does not read.
from langchain_google_genai import ChatGoogleGenerativeAI
from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    google_api_key: str = Field(default="", alias="LIBRARY_LLM_KEY")


settings = Settings()
llm = ChatGoogleGenerativeAI(model="gemini-2.0-flash", google_api_key=settings.google_api_key)  #~ credential-fallback
