//! Where a missing import goes.

use super::*;

#[test]
fn the_guide_example_is_mended_as_the_guide_does() {
    let broken = "import os\nfrom cohere import Client\n\nclient = Client(api_key=«None»)  # Missing API key\n\n\
        response = client.rerank(\n    model='rerank-english-v2.0',\n)\n";
    let fixed = broken.replace("«None»", "os.environ['CO_API_KEY']");
    becomes(read(broken), &fixed);
}

#[test]
fn the_alias_of_the_module_is_used() {
    becomes(read("import os as _os\nf(«None»)\n"), "import os as _os\nf(_os.environ[\"CO_API_KEY\"])\n");
}

#[test]
fn an_imported_environ_is_used() {
    becomes(read("from os import environ\nf(«None»)\n"), "from os import environ\nf(environ[\"CO_API_KEY\"])\n");
}

#[test]
fn the_alias_of_environ_is_used() {
    let fixed = "from os import environ as env\nf(env['CO_API_KEY'])\n";
    becomes(read("from os import environ as env\nf(«''»)\n"), fixed);
}

#[test]
fn environ_is_imported_beside_getenv() {
    let wanted = "from os import environ, getenv\nf(environ['CO_API_KEY'])\n";
    becomes(stop("from os import getenv\nf(«getenv('CO_API_KEY')»)\n"), wanted);
    let wanted = "from os import access, environ, getenv as read, path\nf(environ[\"CO_API_KEY\"])\n";
    becomes(read("from os import access, getenv as read, path\nf(«None»)\n"), wanted);
    let wanted = "from os import (\r\n    environ,\r\n    getenv,\r\n    path,\r\n)\r\nf(environ[\"CO_API_KEY\"])\r\n";
    becomes(read("from os import (\r\n    getenv,\r\n    path,\r\n)\r\nf(«None»)\r\n"), wanted);
}

#[test]
fn nothing_is_imported_beside_getenv_where_that_comes_late_or_the_name_is_taken() {
    let late = "import os\nfrom x import f\nf(os.environ[\"CO_API_KEY\"])\nfrom os import getenv\n";
    becomes(read("from x import f\nf(«None»)\nfrom os import getenv\n"), late);
    let taken = "import os\nfrom os import getenv\nenviron = {}\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read("from os import getenv\nenviron = {}\nf(«None»)\n"), taken);
    let inner = "import os\nfrom x import f\ntry:\n    from os import getenv\nexcept E:\n    pass\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read("from x import f\ntry:\n    from os import getenv\nexcept E:\n    pass\nf(«None»)\n"), inner);
}

#[test]
fn an_import_of_several_modules_is_used() {
    becomes(read("import sys, os\nf(«None»)\n"), "import sys, os\nf(os.environ[\"CO_API_KEY\"])\n");
    becomes(read("import os.path\nf(«None»)\n"), "import os.path\nf(os.environ[\"CO_API_KEY\"])\n");
}

#[test]
fn an_alias_of_a_submodule_is_not_the_module() {
    let fixed = "import os\nimport os.path as p\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read("import os.path as p\nf(«None»)\n"), fixed);
}

#[test]
fn a_missing_import_comes_before_the_first_one() {
    let fixed = "import os\nimport cohere\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read("import cohere\nf(«None»)\n"), fixed);
}

#[test]
fn a_missing_import_comes_behind_docstring_and_future() {
    let broken = "\"\"\"Doc\nimport x\n\"\"\"\n\nfrom __future__ import annotations\n\nimport cohere\n\nf(«None»)\n";
    let fixed = broken.replace("import cohere", "import os\nimport cohere");
    becomes(read(broken), &fixed.replace("«None»", "os.environ[\"CO_API_KEY\"]"));
}

#[test]
fn without_imports_it_comes_behind_the_docstring() {
    becomes(read("'''Doc'''\n\nf(«None»)\n"), "'''Doc'''\n\nimport os\n\nf(os.environ[\"CO_API_KEY\"])\n");
    becomes(read("'''Doc'''\nf(«None»)\n"), "'''Doc'''\n\nimport os\n\nf(os.environ[\"CO_API_KEY\"])\n");
}

#[test]
fn without_imports_it_comes_behind_future() {
    let broken = "from __future__ import annotations\nf(«None»)\n";
    let fixed = "from __future__ import annotations\n\nimport os\n\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read(broken), fixed);
}

#[test]
fn it_comes_behind_shebang_and_coding_line() {
    let broken = "#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n# the key\nf(«None»)\n";
    let fixed =
        "#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nimport os\n\n# the key\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read(broken), fixed);
}

#[test]
fn it_comes_behind_a_licence() {
    let broken = "# Copyright\n# MIT\n\n# the key\nf(«None»)\n";
    let fixed = "# Copyright\n# MIT\n\nimport os\n\n# the key\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read(broken), fixed);
}

#[test]
fn it_does_not_split_script_metadata() {
    let broken = "#!/usr/bin/env -S uv run\n# /// script\n# dependencies = []\n# ///\nimport cohere\nf(«None»)\n";
    let fixed = broken.replace("import cohere", "import os\nimport cohere");
    becomes(read(broken), &fixed.replace("«None»", "os.environ[\"CO_API_KEY\"]"));
}

#[test]
fn it_comes_behind_the_version_of_the_module() {
    let fixed = "__version__ = \"1\"\nimport os\nimport cohere\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read("__version__ = \"1\"\nimport cohere\nf(«None»)\n"), fixed);
}

#[test]
fn code_before_the_first_import_gets_it_at_the_top() {
    let fixed = "import os\n\nkey = os.environ[\"CO_API_KEY\"]\nimport cohere\n";
    becomes(read("key = «None»\nimport cohere\n"), fixed);
}

#[test]
fn it_stands_before_a_multi_line_import() {
    let fixed = "import os\nfrom cohere import (\n    Client,\n)\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read("from cohere import (\n    Client,\n)\nf(«None»)\n"), fixed);
}

#[test]
fn it_stands_before_an_import_that_shares_its_line() {
    let fixed = "import os\nimport cohere; c = f(os.environ[\"CO_API_KEY\"])\n";
    becomes(read("import cohere; c = f(«None»)\n"), fixed);
}

#[test]
fn a_use_on_the_line_of_the_docstring_is_declined() {
    declined(read("\"\"\"Doc\"\"\"; f(«None»)\n"));
    declined(read("\"\"\"Doc\"\"\"; f(«None»)"));
    declined(read("from __future__ import annotations; f(«None»)\n"));
}

#[test]
fn a_docstring_that_shares_its_line_keeps_it() {
    let fixed = "\"\"\"Doc\"\"\"; import cohere\n\nimport os\n\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read("\"\"\"Doc\"\"\"; import cohere\nf(«None»)\n"), fixed);
}

#[test]
fn a_docstring_alone_is_not_a_key() {
    declined(stop("«\"\"\"Doc\"\"\"»\n"));
}

#[test]
fn the_mark_of_the_encoding_stays_first() {
    becomes(read("\u{feff}f(«None»)\n"), "\u{feff}import os\n\nf(os.environ[\"CO_API_KEY\"])\n");
    let fixed = "\u{feff}import os\nimport cohere\nf(os.environ[\"CO_API_KEY\"])\n";
    becomes(read("\u{feff}import cohere\nf(«None»)\n"), fixed);
}

#[test]
fn line_endings_are_kept() {
    let fixed = "# x\r\n\r\nimport os\r\n\r\nf(os.environ[\"CO_API_KEY\"])\r\n";
    becomes(read("# x\r\n\r\nf(«None»)\r\n"), fixed);
    let fixed = "import os\r\nimport cohere\r\nf(os.environ[\"CO_API_KEY\"])\r\n";
    becomes(read("import cohere\r\nf(«None»)\r\n"), fixed);
}

#[test]
fn old_line_endings_never_give_a_broken_file() {
    if let Some(edited) = read("import cohere\rf(«None»)\r") {
        assert_eq!(edited, "import os\nimport cohere\rf(os.environ[\"CO_API_KEY\"])\r");
    }
}
