# Both clients of the SDK ask for a key, and read no variable.
import deepl

translator = deepl.Translator("")  #~ missing-credential
print(translator.translate_text("moss", target_lang="DE"))
client = deepl.DeepLClient(auth_key=None)  #~ missing-credential
print(client.get_usage())
