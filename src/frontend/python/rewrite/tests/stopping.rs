//! Reads that become a demand.

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
fn a_further_name_of_the_environment_is_the_environment() {
    gives("import os\nenv = os.environ", "env.get('CO_API_KEY')", "env['CO_API_KEY']");
    gives("from os import environ\nenv = environ", "env.get('CO_API_KEY')", "env['CO_API_KEY']");
    gives("import os\nread = os.getenv", "read('CO_API_KEY')", "os.environ['CO_API_KEY']");
    becomes(
        stop("import os\ndef g():\n    env = os.environ\n    return «env.get('CO_API_KEY')»\n"),
        "import os\ndef g():\n    env = os.environ\n    return env['CO_API_KEY']\n",
    );
    declined(stop("import os\nenv = os.environ\nenv = settings()\nx = «env.get('CO_API_KEY')»\n"));
    declined(stop("import os\nenv = os.environ.copy\nx = «env.get('CO_API_KEY')»\n"));
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
        "from os import environ, getenv\nkey = environ['CO_API_KEY']\n",
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
