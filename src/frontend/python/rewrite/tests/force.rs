//! Which import is in force at a place.

use super::*;

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
