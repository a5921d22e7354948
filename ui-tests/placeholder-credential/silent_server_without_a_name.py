# Nobody sells models at a bare address: this is a server of one's own, which takes any key.
import openai

host = "203.0.113.7"
first = openai.OpenAI(api_key="EMPTY", base_url=f"http://{host}:8000/v1")
second = openai.OpenAI(api_key="EMPTY", base_url="http://203.0.113.7:8000/v1")
third = openai.OpenAI(api_key="EMPTY", base_url="http://[2001:db8::7]:8000/v1")
