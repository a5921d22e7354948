# It stops when it is built, but does not say which variable is unset.
import os

import deepl

translator = deepl.Translator(os.environ["DEEPL_AUTH_KEY"])  #~ unchecked-env
print(translator.translate_text("moss", target_lang="DE"))
