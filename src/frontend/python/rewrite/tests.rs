use super::render;
use crate::diagnostic::{Edit, Intent};
use crate::fix::apply;
use crate::frontend::python::parse;
use crate::source::{Cell, CellMap, Kind, SourceFile, Span, offset};

const NAME: &str = "CO_API_KEY";

pub(super) fn python(text: &str) -> SourceFile {
    SourceFile::new("a.py".into(), "a.py".into(), Kind::Python, text.into())
}

/// The text without its marks, and what they marked in order.
fn unmarked(marked: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans) = (String::new(), Vec::new());
    for part in marked.split('«') {
        let Some((place, rest)) = part.split_once('»') else {
            text.push_str(part);
            continue;
        };
        let start = offset(text.len());
        text.push_str(place);
        spans.push(Span::new(start, offset(text.len())));
        text.push_str(rest);
    }
    (text, spans)
}

pub(super) fn edits(source: &SourceFile, intent: &Intent) -> Option<String> {
    let edits: Vec<Edit> = render(source, intent)?;
    let edited = apply(&source.text, &edits).expect("edits come by position, without overlap");
    if parse(source).has_valid_syntax() && source.cells.is_none() {
        let errors = parse(&python(&edited)).errors().to_vec();
        assert!(errors.is_empty(), "{edited}\n{errors:?}");
    }
    Some(edited)
}

fn rendered(marked: &str, intent: impl Fn(&[Span]) -> Intent) -> Option<String> {
    let (text, spans) = unmarked(marked);
    edits(&python(&text), &intent(&spans))
}

fn read(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::ReadVariable { at: at[0], name: NAME.into() })
}

fn stop(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::StopWhenUnset { at: at[0], name: NAME.into() })
}

fn rename(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::Rename { at: at[0], to: NAME.into() })
}

fn swap(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::Swap { left: at[0], right: at[1] })
}

fn uncomment(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::RemoveComment { at: at[0] })
}

#[track_caller]
fn becomes(edited: Option<String>, wanted: &str) {
    assert_eq!(edited.as_deref(), Some(wanted));
}

#[track_caller]
fn declined(edited: Option<String>) {
    assert_eq!(edited, None);
}

mod import {
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
        let broken =
            "\"\"\"Doc\nimport x\n\"\"\"\n\nfrom __future__ import annotations\n\nimport cohere\n\nf(«None»)\n";
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

    #[test]
    fn an_import_tried_first_is_used() {
        let broken = "try:\n    import os\nexcept ImportError:\n    pass\nf(«None»)\n";
        becomes(read(broken), &broken.replace("«None»", "os.environ[\"CO_API_KEY\"]"));
    }

    #[test]
    fn an_import_that_may_not_have_run_is_not_used() {
        for broken in [
            "try:\n    import cohere\n    import os\nexcept ImportError:\n    pass\nf(«None»)\n",
            "if test:\n    import os\nf(«None»)\n",
            "def g():\n    return f(«None»)\n\nimport os\n",
            "for x in y:\n    import os\nf(«None»)\n",
        ] {
            let edited = read(broken).unwrap();
            assert!(edited.starts_with("import os\n"), "{edited}");
        }
    }

    #[test]
    fn an_import_in_the_same_branch_is_used() {
        let broken = "if test:\n    import os\n    f(«None»)\n";
        becomes(read(broken), &broken.replace("«None»", "os.environ[\"CO_API_KEY\"]"));
        let broken = "with x:\n\timport os\nf(«None»)\n";
        becomes(read(broken), &broken.replace("«None»", "os.environ[\"CO_API_KEY\"]"));
    }

    #[test]
    fn an_import_in_another_function_is_not_used() {
        let broken = "import cohere\ndef g():\n    import os\n\ndef h():\n    return f(«None»)\n";
        let fixed = format!("import os\n{}", broken.replace("«None»", "os.environ[\"CO_API_KEY\"]"));
        becomes(read(broken), &fixed);
    }

    #[test]
    fn an_import_in_the_function_around_is_used() {
        let broken = "def g():\n\timport os\n\tdef h():\n\t\treturn f(«None»)\n\treturn h\n";
        becomes(read(broken), &broken.replace("«None»", "os.environ[\"CO_API_KEY\"]"));
    }

    #[test]
    fn an_import_behind_the_use_in_a_function_is_declined() {
        declined(read("def g():\n    f(«None»)\n    import os\n"));
    }

    #[test]
    fn nested_functions_and_lambdas_see_the_module() {
        let broken = "import os\nclass A:\n    def g(self):\n        return lambda: [f(«None») for x in y]\n";
        becomes(read(broken), &broken.replace("«None»", "os.environ[\"CO_API_KEY\"]"));
    }

    #[test]
    fn an_import_of_a_class_is_seen_by_its_body_only() {
        let broken = "class A:\n    import os\n    key = «None»\n";
        becomes(read(broken), &broken.replace("«None»", "os.environ[\"CO_API_KEY\"]"));
        let broken = "class A:\n    import os\n    def g(self):\n        return f(«None»)\n";
        assert!(read(broken).unwrap().starts_with("import os\n\nclass"));
    }

    #[test]
    fn a_shadowed_name_is_declined() {
        for broken in [
            "import os\ndef g(os):\n    return f(«None»)\n",
            "import os\nos = 1\nf(«None»)\n",
            "from mine import os\nf(«None»)\n",
            "try:\n    import os\nexcept ImportError:\n    os = None\nf(«None»)\n",
            "import os\nfor os in x:\n    pass\nf(«None»)\n",
            "import os\nwith x as os:\n    f(«None»)\n",
            "import os\ndel os\nf(«None»)\n",
            "import os\nx = lambda os: f(«None»)\n",
            "import os\nx = [f(«None») for os in y]\n",
            "import os\ntry:\n    pass\nexcept E as os:\n    pass\nf(«None»)\n",
            "def g():\n    global os\n    import os\nf(«None»)\n",
            "match x:\n    case os:\n        f(«None»)\n",
            "def os():\n    f(«None»)\n",
            "import os\nif (os := g()):\n    f(«None»)\n",
        ] {
            assert_eq!(read(broken), None, "{broken}");
        }
    }

    #[test]
    fn a_shadowed_module_leaves_the_imported_environ() {
        let broken = "from os import environ\ndef g(os):\n    return f(«None»)\n";
        becomes(read(broken), &broken.replace("«None»", "environ[\"CO_API_KEY\"]"));
    }

    #[test]
    fn two_uses_ask_for_the_same_import() {
        let (text, spans) = unmarked("'''Doc'''\nimport cohere\nf(«None»)\ndef g():\n    f(«''»)\n");
        let file = python(&text);
        let first = |at: Span| render(&file, &Intent::ReadVariable { at, name: NAME.into() }).unwrap()[0].clone();
        assert_eq!(first(spans[0]), first(spans[1]));
        assert!(first(spans[0]).replacement.ends_with('\n'));
    }
}

mod value {
    use super::*;

    #[test]
    fn quotes_follow_the_literal_that_goes() {
        becomes(
            read("import os\nx = 'a'\ny = 'b'\nf(«\"\"»)\n"),
            "import os\nx = 'a'\ny = 'b'\nf(os.environ[\"CO_API_KEY\"])\n",
        );
    }

    #[test]
    fn quotes_follow_the_nearest_literal_of_the_statement() {
        let broken = "import os\nx = \"a\"\nf(a='m', key=«None»)\n";
        becomes(read(broken), &broken.replace("«None»", "os.environ['CO_API_KEY']"));
    }

    #[test]
    fn quotes_follow_the_majority_but_not_the_docstring() {
        let broken = "\"\"\"Doc\"\"\"\nimport os\nx = 'a'\nf(«None»)\n";
        becomes(read(broken), &broken.replace("«None»", "os.environ['CO_API_KEY']"));
    }

    #[test]
    fn a_field_of_an_f_string_gets_the_other_quotes() {
        becomes(read("import os\nx = f\"a {«None»}\"\n"), "import os\nx = f\"a {os.environ['CO_API_KEY']}\"\n");
        becomes(read("import os\nx = f'a {«None»}'\n"), "import os\nx = f'a {os.environ[\"CO_API_KEY\"]}'\n");
        declined(read("import os\nx = f\"a {f'{«None»}'}\"\n"));
    }

    #[test]
    fn a_field_that_shows_its_own_text_is_declined() {
        declined(read("import os\nx = f'{«None»=}'\n"));
        declined(stop("import os\nx = f'{«os.getenv(\"CO_API_KEY\")»=}'\n"));
    }

    #[test]
    fn text_of_an_f_string_is_no_expression() {
        declined(read("import os\nx = f'«Bearer» {x}'\n"));
    }

    #[test]
    fn a_word_in_front_does_not_grow_together_with_the_read() {
        becomes(
            read("import os\ndef g():\n    return«''»\n"),
            "import os\ndef g():\n    return os.environ['CO_API_KEY']\n",
        );
    }

    #[test]
    fn wide_characters_do_not_move_the_place() {
        let broken = "import os\nx = '钥匙 🔑'; f('ü', «None»)  # é\n";
        becomes(read(broken), &broken.replace("«None»", "os.environ['CO_API_KEY']"));
    }

    #[test]
    fn a_literal_over_lines_is_replaced_whole() {
        becomes(read("import os\nf(«'a'\n  'b'»)\n"), "import os\nf(os.environ['CO_API_KEY'])\n");
        declined(read("import os\nf(«'a'  # one\n  'b'»)\n"));
    }

    #[test]
    fn a_read_with_a_placeholder_is_replaced() {
        becomes(read("import os\nf(«os.getenv('X', 'YOUR_KEY')»)\n"), "import os\nf(os.environ['CO_API_KEY'])\n");
    }

    #[test]
    fn a_call_is_never_replaced_by_a_read() {
        declined(read("import os\n«Client()»\n"));
        declined(read("import os\nf(«g() or ''»)\n"));
    }

    #[test]
    fn bytes_are_declined() {
        declined(read("import os\nf(«b'key'»)\n"));
    }

    #[test]
    fn defaults_and_patterns_are_declined() {
        declined(read("import os\ndef g(key=«None»):\n    pass\n"));
        declined(read("import os\nmatch x:\n    case «'a'»:\n        pass\n"));
    }

    #[test]
    fn a_place_that_is_no_expression_is_declined() {
        declined(read("import os\nf(key«=None»)\n"));
        let text = python("import os\n");
        declined(edits(&text, &Intent::ReadVariable { at: Span::new(4, 400), name: NAME.into() }));
        declined(edits(&text, &Intent::ReadVariable { at: Span::new(4, 4), name: NAME.into() }));
    }

    #[test]
    fn a_name_that_needs_escapes_is_declined() {
        declined(rendered("import os\nf(«None»)\n", |at| Intent::ReadVariable { at: at[0], name: "A\"B".into() }));
    }

    #[test]
    fn a_broken_statement_is_declined_and_others_are_not() {
        declined(read("import os\nf(«None»\n"));
        declined(read("import os\nf(«None» +)\n"));
        becomes(read("import os\nf(«None»)\nx = = 1\n"), "import os\nf(os.environ[\"CO_API_KEY\"])\nx = = 1\n");
    }

    #[test]
    fn no_import_comes_behind_a_syntax_error() {
        declined(read("x = = 1\nimport cohere\nf(«None»)\n").filter(|edited| !edited.starts_with("import os")));
    }
}

mod stopping {
    use super::*;

    #[track_caller]
    fn gives(import: &str, before: &str, after: &str) {
        let edited = stop(&format!("{import}\nkey = «{before}»\n"));
        becomes(edited, &format!("{import}\nkey = {after}\n"));
    }

    #[test]
    fn every_way_to_ask_becomes_a_demand() {
        gives("import os", "os.getenv(\"CO_API_KEY\")", "os.environ[\"CO_API_KEY\"]");
        gives("import os", "os.getenv('CO_API_KEY', '')", "os.environ['CO_API_KEY']");
        gives("import os", "os.getenv('CO_API_KEY', default=None)", "os.environ['CO_API_KEY']");
        gives("import os", "os.getenv(key='CO_API_KEY')", "os.environ['CO_API_KEY']");
        gives("import os", "os.environ.get('CO_API_KEY')", "os.environ['CO_API_KEY']");
        gives("import os", "os.getenv('CO_API_KEY') or \"YOUR_KEY\"", "os.environ['CO_API_KEY']");
        gives("import os", "os.getenv('CO_API_KEY') or DEFAULT or ''", "os.environ['CO_API_KEY']");
        gives("import os as o", "o.getenv('CO_API_KEY')", "o.environ['CO_API_KEY']");
        gives("from os import environ", "environ.get('CO_API_KEY', default)", "environ['CO_API_KEY']");
        gives("from os import environ as e", "e.get('CO_API_KEY', a.b)", "e['CO_API_KEY']");
    }

    #[test]
    fn the_name_stays_as_it_is_written() {
        gives("import os", "os.getenv(NAME)", "os.environ[NAME]");
        gives("import os", "os.getenv(config.NAME)", "os.environ[config.NAME]");
        gives("import os", "os.getenv(u'CO_API_KEY')", "os.environ[u'CO_API_KEY']");
        gives("import os", "os.getenv(f\"{p}_KEY\")", "os.environ[f\"{p}_KEY\"]");
    }

    #[test]
    fn getenv_alone_needs_an_import() {
        becomes(
            stop("from os import getenv\nkey = «getenv('CO_API_KEY')»\n"),
            "import os\nfrom os import getenv\nkey = os.environ['CO_API_KEY']\n",
        );
        becomes(
            stop("from os import environ, getenv\nkey = «getenv('CO_API_KEY')»\n"),
            "from os import environ, getenv\nkey = environ['CO_API_KEY']\n",
        );
    }

    #[test]
    fn what_stands_behind_stays() {
        let broken = "import os\nf(«os.getenv('CO_API_KEY', '')».strip(), 1)  # c\n";
        becomes(stop(broken), "import os\nf(os.environ['CO_API_KEY'].strip(), 1)  # c\n");
    }

    #[test]
    fn a_conditional_import_still_means_the_module() {
        let broken = "if x:\n    import os\nkey = «os.getenv('CO_API_KEY')»\n";
        becomes(stop(broken), "if x:\n    import os\nkey = os.environ['CO_API_KEY']\n");
    }

    #[test]
    fn a_call_over_lines_becomes_one() {
        let broken = "import os\nf(\n    key=«os.getenv(\n        'CO_API_KEY',\n        '',\n    )»,\n)\n";
        becomes(stop(broken), "import os\nf(\n    key=os.environ['CO_API_KEY'],\n)\n");
    }

    #[test]
    fn a_comment_within_is_never_lost() {
        declined(stop("import os\nx = «os.getenv(\n  'CO_API_KEY',  # the key\n)»\n"));
    }

    #[test]
    fn the_quotes_of_an_f_string_stay_legal() {
        let broken = "import os\nx = f\"Bearer {«os.getenv('CO_API_KEY')»}\"\n";
        becomes(stop(broken), "import os\nx = f\"Bearer {os.environ['CO_API_KEY']}\"\n");
    }

    #[test]
    fn anything_else_is_declined() {
        for other in [
            "os.getenv('CO_API_KEY') if x else ''",
            "os.getenv('OTHER')",
            "os.getenv('CO_API_KEY', ask())",
            "os.getenv('CO_API_KEY', os.getenv('B'))",
            "os.getenv('CO_API_KEY') or os.getenv('B')",
            "os.getenv('CO_API_KEY') and ''",
            "'' or os.getenv('CO_API_KEY')",
            "os.getenv('CO_API_KEY').strip()",
            "os.getenv(*names)",
            "os.getenv('CO_API_KEY', **more)",
            "os.environ.pop('CO_API_KEY')",
            "os.environ.setdefault('CO_API_KEY', '')",
            "os.environ['CO_API_KEY']",
            "config.get('CO_API_KEY')",
            "getenv('CO_API_KEY')",
            "os.getenv(name())",
            "os.getenv",
        ] {
            assert_eq!(stop(&format!("import os\nx = «{other}»\n")), None, "{other}");
        }
    }

    #[test]
    fn another_module_of_that_name_is_declined() {
        declined(stop("from mine import os\nx = «os.getenv('CO_API_KEY')»\n"));
        declined(stop("import os\ndef g(os):\n    return «os.getenv('CO_API_KEY')»\n"));
    }

    #[test]
    fn a_panic_is_not_named_in_python() {
        declined(rendered("import os\n«f()»\n", |at| Intent::NamePanic { at: at[0], name: NAME.into() }));
    }
}

mod renaming {
    use super::*;

    #[test]
    fn quotes_and_prefix_stay() {
        becomes(rename("os.environ[«'CO_API_KYE'»]\n"), "os.environ['CO_API_KEY']\n");
        becomes(rename("os.environ[«r\"CO_API_KYE\"»]\n"), "os.environ[r\"CO_API_KEY\"]\n");
        becomes(rename("os.environ[«'''CO_API_KYE'''»]\n"), "os.environ['''CO_API_KEY''']\n");
        becomes(rename("x = f\"{os.environ[«'CO_API_KYE'»]}\"\n"), "x = f\"{os.environ['CO_API_KEY']}\"\n");
    }

    #[test]
    fn what_is_not_one_literal_is_declined() {
        declined(rename("os.environ[«'CO_' 'API_KYE'»]\n"));
        declined(rename("os.environ.update(«CO_API_KYE=x»)\n"));
        declined(rename("os.environ.update(«CO_API_KYE»=x)\n"));
        declined(rename("os.environ[«NAME»]\n"));
        declined(rename("os.environ[«f'CO_{x}'»]\n"));
        declined(rename("os.environb[«b'CO_API_KYE'»]\n"));
        declined(rename("os.environ['«CO_API_KYE»']\n"));
        declined(rename("os.environ[«'CO_API_KYE'»\n"));
    }
}

mod swapping {
    use super::*;

    #[test]
    fn operands_change_places() {
        becomes(
            swap("key = «\"PLACEHOLDER\"» or «getpass(\"key: \")»\n"),
            "key = getpass(\"key: \") or \"PLACEHOLDER\"\n",
        );
    }

    #[test]
    fn parentheses_go_with_their_operand() {
        becomes(swap("x = «'P'» or («k := g()»)\n"), "x = (k := g()) or 'P'\n");
        becomes(swap("x = («'P'») or («g()»)\n"), "x = (g()) or ('P')\n");
        becomes(swap("f(«'P'» or «g()»)\n"), "f(g() or 'P')\n");
    }

    #[test]
    fn words_are_kept_apart() {
        becomes(swap("def f():\n    return«'P'»or «key»\n"), "def f():\n    return key or 'P'\n");
        becomes(swap("x = «'P'»or(«key»)\n"), "x = (key)or 'P'\n");
    }

    #[test]
    fn lines_without_a_comment_may_lie_between() {
        becomes(swap("x = (\n    «'P'»\n    or «g(\n    )»\n)\n"), "x = (\n    g(\n    )\n    or 'P'\n)\n");
    }

    #[test]
    fn a_comment_between_is_declined() {
        declined(swap("x = (\n    «'P'»  # placeholder\n    or «g()»\n)\n"));
        declined(swap("x = («'P'» or (\n    «g()»  # ask\n))\n"));
    }

    #[test]
    fn what_are_no_operands_is_declined() {
        declined(swap("x = «'P'» + «g()»\n"));
        declined(swap("x = «'P'» or «lambda: 1»\n"));
        declined(swap("f(«'P'», «g()»)\n"));
        declined(swap("x = «'P'» or a or «g()»\n"));
    }
}

mod comments {
    use super::*;

    #[test]
    fn alone_on_its_line_the_line_goes() {
        becomes(uncomment("a\n    «# x»\nb\n"), "a\nb\n");
        becomes(uncomment("a\r\n\t«# x»\r\nb\r\n"), "a\r\nb\r\n");
        becomes(uncomment("\u{feff}«# x»\nb\n"), "\u{feff}b\n");
        becomes(uncomment("a\n«# x»"), "a\n");
        becomes(uncomment("f(\n    «# x»\n    1,\n)\n"), "f(\n    1,\n)\n");
    }

    #[test]
    fn behind_code_the_blanks_go_with_it() {
        becomes(uncomment("a = 1 \t «# x»\nb\n"), "a = 1\nb\n");
        becomes(uncomment("a = '#'  «# ü»\r\n"), "a = '#'\r\n");
    }

    #[test]
    fn what_is_no_comment_is_declined() {
        declined(uncomment("a = «'# x'»\n"));
        declined(uncomment("a = 1  # x «# y»\n"));
        declined(uncomment("a = = 1  «# x»\n"));
    }
}

mod notebooks {
    use super::*;

    /// Cells one below the other, with the marked place.
    fn in_cells(cells: &[&str], intent: impl Fn(Span) -> Intent) -> Option<String> {
        let (text, spans) = unmarked(&cells.concat());
        let mut start = 0;
        let cells = cells.iter().zip(1..).map(|(cell, number)| {
            let text = Span::new(start, start + offset(unmarked(cell).0.len()));
            start = text.end;
            Cell { number, text, pieces: vec![(text, text)] }
        });
        let cells = CellMap(cells.collect());
        edits(&SourceFile::notebook("a.ipynb".into(), "a.ipynb".into(), text, cells), &intent(spans[0]))
    }

    fn read(cells: &[&str]) -> Option<String> {
        in_cells(cells, |at| Intent::ReadVariable { at, name: NAME.into() })
    }

    #[test]
    fn the_import_comes_at_the_start_of_the_cell() {
        let edited = read(&["import cohere\n", "x = 1\nf(«None»)\n"]);
        becomes(edited, "import cohere\nimport os\nx = 1\nf(os.environ[\"CO_API_KEY\"])\n");
    }

    #[test]
    fn an_import_of_an_earlier_cell_is_used() {
        let edited = read(&["%pip install cohere\nimport os\n", "f(«None»)\n"]);
        becomes(edited, "%pip install cohere\nimport os\nf(os.environ[\"CO_API_KEY\"])\n");
    }

    #[test]
    fn an_import_of_a_later_cell_is_not() {
        let edited = read(&["f(«None»)\n", "import os\n"]);
        becomes(edited, "import os\nf(os.environ[\"CO_API_KEY\"])\nimport os\n");
    }

    #[test]
    fn the_first_line_of_a_cell_stays_first() {
        let edited = read(&["#@title Key\nf(«None»)\n"]);
        becomes(edited, "#@title Key\nimport os\nf(os.environ[\"CO_API_KEY\"])\n");
        let edited = read(&["x = 1\n", "%%time\nf(«None»)\n"]);
        becomes(edited, "x = 1\n%%time\nimport os\nf(os.environ[\"CO_API_KEY\"])\n");
    }

    #[test]
    fn a_comment_at_the_end_of_a_cell_stays_within_it() {
        let edited = in_cells(&["x = 1\n«# c»\n", "y = 2\n"], |at| Intent::RemoveComment { at });
        becomes(edited, "x = 1\ny = 2\n");
    }
}
