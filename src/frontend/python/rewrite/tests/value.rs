//! Values that become a read.

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
    for default in ["getattr(settings, 'key', «'a'»)", "next(keys, «None»)", "getenv('B', «'a'»)", "d.get('b', «'a'»)"]
    {
        declined(read(&format!("import os\nf({default})\n")));
    }
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
