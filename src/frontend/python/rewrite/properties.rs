//! Programs made of parts at random: a fix is whole after one round, and touches its place and the import only.

use proptest::prelude::*;

use super::render;
use super::tests::{edits, python};
use crate::diagnostic::Intent;
use crate::source::{Span, offset};

const HEADS: [&str; 7] = [
    "",
    "\u{feff}",
    "#!/usr/bin/env python\n",
    "# -*- coding: utf-8 -*-\n# Copyright ü\n\n",
    "\"\"\"Doc\n\nimport nothing\n\"\"\"\n",
    "from __future__ import annotations\n",
    "'''Doc'''\n\nfrom __future__ import annotations\n\n",
];
const IMPORTS: [&str; 11] = [
    "",
    "import os\n",
    "import os as _os\n",
    "from os import environ\n",
    "from os import environ as env, getenv\n",
    "import sys, cohere\n",
    "from cohere import (\n    Client,\n)\n",
    "try:\n    import os\nexcept ImportError:\n    pass\n",
    "if x:\n    import os\n",
    "def f():\n    import os\n",
    "__version__ = '1'; x = 2\nimport sys; y = 3\n",
];
const MIDDLES: [&str; 5] =
    ["", "x = '钥匙'\n", "y = \"a\"; z = 'b'  # c\n", "\n\n# key\n", "def h(os):\n\treturn os\n"];
const USES: [&str; 9] = [
    "client = Client(api_key=@)\n",
    "client = Client(\n    'a',  # first\n    key=@,\n)\n",
    "def g():\n    def h(a):\n        return Client(@)\n    return h\n",
    "class A:\n    key = @\n\n    def g(self):\n        pass\n",
    "x = f'Bearer {@}'\n",
    "if a: b = @; c = 1\n",
    "run(lambda: [Client(@) for i in x])\n",
    "x = {'a': @, **more}\n",
    "async def g(a, *b):\n\treturn(@)\n",
];
const VALUES: [&str; 4] = ["None", "\"\"", "'YOUR_KEY'", "\"\"\"a\"\"\""];

/// A program, with the value that should be read from a variable.
fn program() -> impl Strategy<Value = (String, Span)> {
    let pick = |parts: &'static [&'static str]| proptest::sample::select(parts);
    let parts =
        (pick(&HEADS), pick(&IMPORTS), pick(&MIDDLES), pick(&USES), pick(&VALUES), pick(&MIDDLES), any::<bool>());
    parts.prop_map(|(head, import, middle, around, value, behind, windows)| {
        let marked = format!("{head}{import}{middle}{around}{behind}");
        let marked = if windows { marked.replace('\n', "\r\n") } else { marked };
        let at = marked.find('@').map_or(0, offset);
        (marked.replacen('@', value, 1), Span::new(at, at + offset(value.len())))
    })
}

proptest! {
    #[test]
    fn a_fix_touches_its_place_and_the_import_only((text, at) in program()) {
        let file = python(&text);
        let intent = Intent::ReadVariable { at, name: "CO_API_KEY".into() };
        let Some(edits) = render(&file, &intent) else { return Ok(()) };
        let (place, import) = edits.split_last().unwrap();
        prop_assert_eq!(place.span, at);
        prop_assert!(import.len() <= 1);
        for edit in import {
            prop_assert!(edit.span.start == edit.span.end && edit.span.end <= at.start);
            prop_assert_eq!(edit.replacement.trim(), "import os");
            prop_assert!(edit.replacement.ends_with('\n'));
            prop_assert_eq!(edit.replacement.contains('\r'), text.contains('\r'));
        }
    }

    #[test]
    fn a_fix_is_whole_after_one_round((text, at) in program()) {
        let Some(edited) = edits(&python(&text), &Intent::ReadVariable { at, name: "CO_API_KEY".into() }) else {
            return Ok(());
        };
        let read = ["_os.environ", "os.environ", "environ", "env"]
            .iter()
            .flat_map(|spelt| ["'", "\""].map(|quote| format!("{spelt}[{quote}CO_API_KEY{quote}]")))
            .find_map(|read| Some((edited.find(&read)?, read)));
        let (start, read) = read.unwrap();
        let again = Span::new(offset(start), offset(start + read.len()));
        // What was written stands in force: asked again, the same read comes without a further import.
        prop_assert_eq!(edits(&python(&edited), &Intent::StopWhenUnset { at: again, name: "CO_API_KEY".into() }), None);
        let asked = edited.replacen(&read, &read.replacen("CO_API_KEY", "OTHER", 1), 1);
        let asked_at = Span::new(again.start, again.end - 5);
        let twice = edits(&python(&asked), &Intent::ReadVariable { at: asked_at, name: "CO_API_KEY".into() });
        prop_assert_eq!(twice, Some(edited));
    }
}
