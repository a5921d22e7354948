# Empty or not there, the SDK stops when it is built and names this very variable.
from langchain_google_genai import ChatGoogleGenerativeAI
from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    google_api_key: str = Field(default="", alias="GOOGLE_API_KEY")


settings = Settings()
llm = ChatGoogleGenerativeAI(model="gemini-2.0-flash", google_api_key=settings.google_api_key)
