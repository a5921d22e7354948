//! Where people leave keys. `@1@` is a key; every program also has something that is reported, so that there is
//! something to show.

/// Single files.
pub(super) const FILES: &[(&str, &str)] = &[
    ("argument.py", "import cohere\nco = cohere.ClientV2(\"@1@\")\nco2 = cohere.ClientV2(api_key='@2@')\n"),
    (
        "constant.py",
        "import cohere\nKEY = '@1@'\nOTHER = \"@2@\"  # beside it\n\nco = cohere.ClientV2(KEY)\nNEXT = '@3@'\n",
    ),
    (
        "dictionary.py",
        "from groq import Groq\nOPTIONS = {'api_key': '@1@', 'spare': '@2@', '@3@': 1}\nclient = Groq(**OPTIONS)\n\
         other = Groq(api_key=None, default_headers={'x-key': '@4@'})\n",
    ),
    ("comment.py", "import cohere\n# the old key: @1@\nco = cohere.ClientV2(None)  # was @2@\n# and \"@3@\" before\n"),
    (
        "docstring.py",
        "\"\"\"Run with @1@.\"\"\"\nimport cohere\ndef f():\n    \"\"\"Uses '@2@'.\n\n    >>> f('@3@')\n    \"\"\"\n    \
         return cohere.ClientV2(None)\n",
    ),
    (
        "named.py",
        "import os\nDB_PASSWORD = '@1@'\nOPTIONS = {'api_key': b\"@2@\", 'port': 1}\nconnect(secret='@3@')\n\
         SECRET_KEY = os.environ.get('SECRET_KEY', '@4@')\ndef ask(token='@5@'):\n    return token == \"@6@\"\n",
    ),
    (
        "named.rs",
        "const API_KEY: &str = \"@1@\";\nstatic SECRET: &[u8] = b\"@2@\";\nfn main() {\n    let password = \
         String::from(r#\"@3@\"#); run(Login { token: \"@4@\".into(), id: 1 }, password, API_KEY, SECRET);\n}\n",
    ),
    ("neighbour.py", "import cohere\npassword = '@1@'; co = cohere.ClientV2(None); token = '@2@'\nsend('@3@', co)\n"),
    (
        "call.py",
        "import os, cohere\nco = wrap('@1@', cohere.ClientV2(os.getenv('COHERE_API_KEY', '@2@')), secret=b'@3@')\n",
    ),
    (
        "fallback.py",
        "import os\nfrom anthropic import Anthropic\nkey = os.getenv('ANTHROPIC_API_KEY') or '@1@'\n\
         client = Anthropic(api_key=key)\nother = Anthropic(api_key=os.environ.get('ANTHROPIC_API_KEY', \"@2@\"))\n",
    ),
    (
        "formatted.py",
        "import os, requests\nrun = 7\nkey = f'@1@'\nrequests.get('https://api.cohere.com/v1/models', \
         headers={'Authorization': f'Bearer {key}'})\nrequests.get(f'https://x.test/{run}?key=@2@', \
         headers={'Authorization': f'Bearer @3@'})\nrequests.get('https://api.cohere.com', \
         headers={'Authorization': f\"Bearer {os.getenv('CO_API_KEY')}@4@{run}\"})\n",
    ),
    (
        "multi_line.py",
        "import cohere\nKEYS = '''\nfirst @1@\nsecond @2@\n'''\nco = cohere.ClientV2(\n    api_key='''@3@\n@4@''',\n)\n\
         bad = cohere.ClientV2(None, '''\n@5@\n''')\n",
    ),
    (
        "joined.py",
        "import cohere\nco = cohere.ClientV2('@1@' '@2@')\nco = cohere.ClientV2('@3@' + \"@4@\")\n\
         co = cohere.ClientV2('%s' % '@5@')\nco = cohere.ClientV2(b'@6@'.decode())\nco = cohere.ClientV2(r'@7@')\n\
         co = cohere.ClientV2(''.join(['@8@', '@9@']))\n",
    ),
    (
        "name_of_variable.py",
        "import os\nfrom anthropic import Anthropic\nclient = Anthropic(api_key=os.getenv('@1@'))\n\
         other = Anthropic(api_key=os.environ.get(\"@2@\"))\nos.environ['@3@'] = os.getenv('@4@')\n\
         third = Anthropic(api_key=os.getenv('@5@', ''))\n",
    ),
    (
        "url.py",
        "import os\nfrom openai import OpenAI\nclient = OpenAI(base_url='https://user:@1@@llm.example.org/v1?key=@2@', \
         api_key=os.getenv('GATEWAY_KEY'))\nother = OpenAI(base_url='https://@3@.example.org/@4@', \
         api_key=os.getenv('OPENAI_API_KEY'))\nthird = OpenAI(base_url='https://openrouter.ai/api/v1', \
         api_key=os.getenv('OPENROUTER_API_KEY'), organization='@5@')\n",
    ),
    (
        "environment.py",
        "import os\nos.environ['OPENAI_API_KEY'] = '@1@'\nos.environ.setdefault('ANTHROPIC_API_KEY', '@2@')\n\
         os.environ.update({'GROQ_API_KEY': '@3@'})\nos.environ['CO_API_KEY'] = ''  # '@4@'\n",
    ),
    (
        "silenced.py",
        "import cohere\n# cred-lint: ignore[missing-credential] the key is @1@\nco = cohere.ClientV2('x')\n\
         # cred-lint: ignore @2@\n# cred-lint: ignore[@3@] why\n# cred-lint: @4@\nco = cohere.ClientV2(None)\n",
    ),
    ("broken.py", "import cohere\nKEY = '@1@'\nco = cohere.ClientV2('@2@'\nco = cohere.ClientV2(None)\nx = '@3@\n"),
    ("bare.py", "import cohere\nkey = @1@\nexport COHERE_API_KEY=@2@\nco = cohere.ClientV2(@3@)\n"),
    ("quote.py", "import cohere\nco = cohere.ClientV2(\"@1@)\nco = cohere.ClientV2(None)\nkey = '''@2@\n@3@\n"),
    ("identifier.py", "import cohere\nco = cohere.ClientV2('@1@', None, x@2@ = None)\nco = cohere.ClientV2(‘@3@’)\n"),
    ("prefixed.py", "from openai import OpenAI\nclient = OpenAI(api_key='sk-proj-@1@')\nHF = 'hf_@2@'\n"),
    (
        "formats.py",
        "# was lin_api_@1@\ndef f():\n    \"\"\"Uses sk_live_@2@.\"\"\"\nurl = 'postgresql://orders:@3@@db.parcelwise.com/orders'\n\
         key = 'sk_live_@4@' 'abc'; other = ('lin_api_' '@5@')\nhook = b'whsec_@6@'; x = f\"lin_api_@7@\"\n",
    ),
    (
        "formats.rs",
        "// was lin_api_@1@\nconst A: &str = r#\"sk_live_@2@\"#;\nconst B: &str = concat!(\"lin_api_\", \"@3@\");\n\
         fn main() { connect(\"mysql://orders:@4@@db.parcelwise.com/orders\", b\"whsec_@5@\"); }\n",
    ),
    (
        "formats.ipynb",
        r#"{"cells": [
 {"cell_type": "markdown", "metadata": {}, "source": ["key: lin_api_@1@"]},
 {"cell_type": "code", "execution_count": 1, "metadata": {},
  "outputs": [{"output_type": "stream", "name": "stdout", "text": ["lin_api_@2@"]}, {"output_type": "error", "ename": "E",
   "evalue": "sk_live_@3@", "traceback": ["whsec_@4@"]}], "source": ["x = 'sk_live_@5@'\n", "y = \"lin_api_@6@\""]}
], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
"#,
    ),
    (
        "shell.ipynb",
        r#"{"cells": [
 {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [{"output_type": "display_data", "metadata": {},
   "data": {"text/html": ["<td>lin_api_@1@</td>"], "text/plain": ["'lin_api_@2@'"]}}],
  "source": ["%%bash\n", "export SERVICE_TOKEN=@3@ # @4@\n", "curl -H \"Authorization: lin_api_@5@\" https://u:@6@@x.test\n"]},
 {"cell_type": "code", "execution_count": 2, "metadata": {}, "outputs": [],
  "source": ["!export API_TOKEN='@7@'\n", "%env JIRA_TOKEN=@8@\n", "x = \"a \\\"@9@\\\"\""]}
], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
"#,
    ),
    (
        "pieces.py",
        "import cohere\nA = ('@1@'\n     '@2@'\n     \"@3@\")\nco = cohere.ClientV2('@4@' + \\\n    '@5@')\n\
         co = cohere.ClientV2(api_key='''@6@\n@7@''')\nco = cohere.ClientV2(f'{\"@8@\"}@9@')\nco = cohere.ClientV2(A)\n",
    ),
    (
        "pieces.rs",
        "const A: &str = concat!(\"@1@\",\n    \"@2@\", \"@3@\");\nconst B: &str = \"@4@\\\n    @5@\";\nfn main() {\n    \
         reqwest::Client::new().get(\"https://u:@6@@x.test/?key=@7@\").bearer_auth(A);\n    \
         reqwest::Client::new().get(\"https://x.test\").bearer_auth(B.to_owned() + \"@8@\");\n}\n",
    ),
    (
        ".env.example",
        "# was @1@\nCOHERE_API_KEY=@2@ # or @3@\nexport DB_PASSWORD=\"@4@\nSECRET=@5@\"\nURL=postgres://u:@6@@db.parcelwise.com/x\n@7@\nlin_api_@8@\n",
    ),
    (
        "config.toml",
        "# was @1@\ntoken = \"@2@\" # @3@\n[a]\nkeys = ['@4@', { secret = '''\n@5@''' }]\n\"@6@\" = 'lin_api_@7@'\n",
    ),
    ("secrets.toml", "token = @1@\npassword = \"@2@\nx = 'lin_api_@3@'\n"),
    (
        "compose.yml",
        "# was @1@\nservices:\n  a:\n    command: --key @2@\n    environment:\n      COHERE_API_KEY: @3@ # @4@\n      \
         API_TOKEN: \"@5@\"\n      PEM_SECRET: |\n        @6@\n  b:\n    environment: [API_TOKEN=@7@, 'X=lin_api_@8@', @9@]\n",
    ),
    ("docker-compose.yml", "services:\n  a: @1@\n\t- lin_api_@2@\n  environment: {API_TOKEN: '@3@'\n"),
    (
        ".github/workflows/ci.yml",
        "env: {API_TOKEN: @1@}\njobs:\n  a:\n    steps:\n    - run: |\n        curl -u me:@2@ https://x.test -H lin_api_@3@\n\
         \x20     env:\n        COHERE_API_KEY: '@4@'\n        OTHER: @5@\n",
    ),
    (
        "one_line.py",
        "import cohere; a = '@1@'; b = ['@2@', {'k': '@3@'}]; co = cohere.ClientV2(None); d = lambda: '@4@'\n",
    ),
    (
        "notebook.ipynb",
        r#"{"cells": [
 {"cell_type": "markdown", "metadata": {}, "source": ["key: @1@"]},
 {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [{"output_type": "stream", "name": "stdout", "text": ["@2@"]}],
  "source": ["import cohere\n", "key = '@3@'  # or @4@\n", "co = cohere.ClientV2(key)\n", "%env COHERE_API_KEY=@5@\n", "co = cohere.ClientV2(None)"]},
 {"cell_type": "code", "execution_count": 2, "metadata": {}, "outputs": [], "source": ["!export K=@6@\n", "x = = '@7@'"]}
], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
"#,
    ),
    (
        "broken.ipynb",
        "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"import cohere\\n\", \"k = '@1@'\" @2@ }]}\n",
    ),
    (
        "argument.rs",
        "use cohere_rust::Cohere;\nfn main() {\n    let co = Cohere::new(\"https://api.cohere.ai\", \"@1@\");\n    \
         let other = \"@2@\"; // @3@\n    let key = std::env::var(\"COHERE_API_KEY\").unwrap(); let next = \"@4@\";\n}\n",
    ),
    (
        "raw.rs",
        "const A: &str = r#\"@1@\"#;\nconst B: &[u8] = b\"@2@\";\nconst C: &str = concat!(\"@3@\", \"@4@\");\n\
         fn main() {\n    reqwest::Client::new().get(\"https://x.test\").bearer_auth(A);\n    \
         reqwest::Client::new().get(\"https://x.test\").bearer_auth(C);\n    \
         reqwest::Client::new().get(\"https://x.test\").header(\"x-api-key\", format!(\"{}\", \"@5@\"));\n    \
         let k = std::env::var(\"API_KEY\").unwrap(); call(r##\"\n@6@\n\"##, br\"@7@\", c\"@8@\");\n}\n",
    ),
    (
        "documented.rs",
        "//! Run with @1@.\n/// Uses `@2@`.\n#[doc = \"@3@\"]\nfn main() {\n    /* was @4@ */ \
         let key = std::env::var(\"OPENAI_API_KEY\").unwrap(); // @5@\n    let old = '\\u{41}'; /* \"@6@\" */\n}\n",
    ),
    (
        "fallback.rs",
        "fn main() {\n    let key = std::env::var(\"COHERE_API_KEY\").unwrap_or(\"@1@\".into());\n    \
         let other = std::env::var(\"@2@\").unwrap_or_else(|_| String::from(\"@3@\"));\n    \
         reqwest::Client::new().get(\"https://x.test/?k=@4@\").bearer_auth(key).bearer_auth(other);\n    \
         let token = std::env::var(\"TOKEN_@5@\").unwrap();\n}\n",
    ),
    (
        "broken.rs",
        "fn main() {\n    let key = \"@1@\";\n    let co = ;\n    let x = std::env::var(\"API_KEY\").unwrap(); @2@\n",
    ),
    (
        "quote.rs",
        "fn main() {\n    let x = std::env::var(\"API_KEY\").unwrap();\n    let key = \"@1@;\n    let y = @2@;\n}\n",
    ),
    (
        "macro.rs",
        "fn main() {\n    dbg!(\"@1@\", std::env::var(\"API_KEY\").unwrap());\n    bail!(\"@2@ {}\", \"@3@\");\n}\n",
    ),
];

/// Projects with keys in what lies beside the sources.
pub(super) const TREES: &[(&str, &[(&str, &str)])] = &[
    (
        "example environment",
        &[
            ("app.py", "import os, cohere\nco = cohere.ClientV2(os.environ['COHERE_API_KEYS'])\n"),
            (".env.example", "COHERE_API_KEY=@1@\n@2@\nexport X='@3@'\n"),
            ("requirements.txt", "cohere @ git+https://@4@@github.com/x/cohere\n--index-url https://u:@5@@pypi.x\n"),
        ],
    ),
    (
        "locked",
        &[
            ("src/main.rs", "fn main() {\n    let key = std::env::var(\"API_KEY\").unwrap();\n}\n"),
            ("Cargo.toml", "[package]\nname = \"a\"\nversion = \"0.1.0\"\n# @1@\n[dependencies]\nreqwest = \"@2@\"\n"),
            (
                "Cargo.lock",
                "[[package]]\nname = \"reqwest\"\nversion = \"1.0.0\"\nsource = \"https://@3@@x\"\nbad = @4@\n",
            ),
        ],
    ),
    (
        "broken manifest",
        &[
            ("app.py", "import cohere\nco = cohere.ClientV2(None)\n"),
            ("pyproject.toml", "[project]\ndependencies = [\"cohere==@1@\"]\ntoken = @2@\n[tool.x]\nkey = \"@3@\n"),
        ],
    ),
    (
        "two files",
        &[
            ("keys.py", "import os\nKEY = '@1@'\nOTHER = os.getenv('ANTHROPIC_API_KEY') or '@2@'\n"),
            (
                "app.py",
                "from keys import KEY, OTHER\nimport cohere\nfrom anthropic import Anthropic\n\
                 co = cohere.ClientV2(KEY)\nan = Anthropic(api_key=OTHER)\n",
            ),
            ("requirements.txt", ""),
        ],
    ),
];
