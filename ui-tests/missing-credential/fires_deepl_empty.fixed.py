# Both clients of the SDK ask for a key, and read no variable.
import os
import deepl

translator = deepl.Translator(os.environ["DEEPL_AUTH_KEY"])  #~ missing-credential
print(translator.translate_text("moss", target_lang="DE"))
client = deepl.DeepLClient(auth_key=os.environ["DEEPL_AUTH_KEY"])  #~ missing-credential
print(client.get_usage())
