# A method's bare name skips the class body: it means the module's value.
import os

from groq import Groq

key = os.environ["GROQ_API_KEY"]


class Piano:
    key = "c sharp minor"

    def describe(self) -> str:
        client = Groq(api_key=key)
        return f"{self.key}: {len(client.models.list().data)} models"


print(Piano().describe())
