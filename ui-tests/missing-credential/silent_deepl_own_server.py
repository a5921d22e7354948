# A server on this machine takes any key.
import deepl

translator = deepl.Translator("none", server_url="http://localhost:3000")
print(translator.translate_text("moss", target_lang="DE"))
