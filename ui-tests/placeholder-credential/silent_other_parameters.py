# Shaped like placeholders, but for the application's name and the model.
import cohere

co = cohere.ClientV2(client_name="YOUR_APP")
print(co.chat(model="<model-id>", messages=[{"role": "user", "content": "hello"}]).id)
