# "xxx" and "YOUR_…" name rows of a table; the client reads its own key.
import cohere

LABELS = {"xxx": "adult", "YOUR_NAME": "salutation"}
api_key_field = "YOUR_NAME"
co = cohere.ClientV2()
print(LABELS[api_key_field], co.models.list().models[0].name)
