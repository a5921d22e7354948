//! What people and tools have taken for keys and is none.

use crate::formats::formats;
use crate::formats::generate::{Dice, base64, base64url, example};

pub(super) struct Trap {
    pub(super) kind: &'static str,
    pub(super) ending: &'static str,
    pub(super) text: String,
}

const HEX: &[u8] = b"0123456789abcdef";
const MIXED: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/// How many of each kind.
const EACH: usize = 16;

/// A kind of trap: its name, the ending of its file, and what makes it.
type Kind = (&'static str, &'static str, fn(&mut Dice) -> String);

const KINDS: [Kind; 29] = [
    ("variable of another language at a client", "py", |dice| {
        let forms =
            ["$COHERE_API_KEY", "${COHERE_API_KEY}", "os.environ['X']", "process.env.X", "{{ secrets.X }}", "env:X"];
        format!("import cohere\n\nclient = cohere.ClientV2(\"{}\")\n", dice.pick(&forms))
    }),
    ("digest", "py", |dice| format!("SHA256 = '{}'\nSHA1 = \"{}\"\n", dice.text(HEX, 64), dice.text(HEX, 40))),
    ("digest with its name", "rs", |dice| {
        format!("const D: &str = \"sha256:{}\";\nfn main() {{}}\n", dice.text(HEX, 64))
    }),
    ("uuid", "py", |dice| format!("REQUEST_ID = '{}'\n", uuid(dice))),
    ("lock file in text", "py", |dice| {
        format!("LOCK = '''\nname = \"serde\"\nchecksum = \"{}\"\n'''\n", dice.text(HEX, 64))
    }),
    ("subresource integrity", "py", |dice| {
        format!("TAG = '<script integrity=\"sha384-{}\">'\n", base64(&dice.bytes(48)))
    }),
    ("image", "py", |dice| format!("LOGO = 'data:image/png;base64,iVBORw0KGgo{}'\n", base64(&dice.bytes(3000)))),
    ("image in lines", "py", |dice| {
        let text = base64(&dice.bytes(2400));
        let lines = text.as_bytes().chunks(76).map(|line| format!("    '{}'\n", String::from_utf8_lossy(line)));
        format!("FONT = (\n{})\n", lines.collect::<String>())
    }),
    ("image of a notebook", "ipynb", |dice| {
        let text = base64(&dice.bytes(3000));
        let lines: Vec<String> =
            text.as_bytes().chunks(76).map(|line| format!("{}\n", String::from_utf8_lossy(line))).collect();
        serde_json::json!({"cells": [{"cell_type": "code", "metadata": {}, "execution_count": 1, "source": ["plot()"],
            "outputs": [{"output_type": "display_data", "metadata": {}, "data": {"image/png": lines}}]}],
            "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
        .to_string()
    }),
    ("public key", "py", |dice| block("PUBLIC KEY", &base64(&dice.bytes(270)))),
    ("certificate", "py", |dice| block("CERTIFICATE", &base64(&dice.bytes(900)))),
    ("private key left out", "py", |_| block("RSA PRIVATE KEY", "MIIEpAIBAAKCAQEA...\n...\n")),
    ("private key cut off", "rs", |dice| {
        format!(
            "const K: &str = \"-----BEGIN PRIVATE KEY-----\\n{}\\n-----END PRIVATE KEY-----\";\nfn main() {{}}\n",
            base64(&dice.bytes(90))
        )
    }),
    ("name of a csrf token", "py", |dice| format!("CSRF_TOKEN_NAME = 'csrfmiddlewaretoken{}'\n", dice.below(1000))),
    ("pattern for keys", "py", |dice| {
        let row = any(dice);
        format!("import re\nRULE = re.compile(r'{}')\n", row.pattern.replace('\'', "."))
    }),
    ("prefixes of keys", "rs", |dice| {
        format!("const P: [&str; 2] = [\"{}\", \"{}\"];\nfn main() {{}}\n", any(dice).prefix, any(dice).prefix)
    }),
    ("table of a tokenizer", "py", |dice| {
        let words = ["Ġthe", "Ġsk", "hf_", "ghp_", "eyJ", "AKIA", "ation", "Ġtoken"];
        format!(
            "MERGES = {{'{}': {}, '{}': {}}}\n",
            dice.pick(&words),
            dice.below(50000),
            dice.pick(&words),
            dice.below(50000)
        )
    }),
    ("placeholder", "py", |dice| {
        let (row, filler) = (
            any(dice),
            dice.pick(&[
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxx",
                "****",
                "your-key-here-please-put-it-in-here",
                "<put-your-token-in-here>",
                "...",
                "0000000000000000000000000000000000000000",
                "EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE",
            ]),
        );
        format!("KEY = '{}{filler}'\n", row.prefix)
    }),
    ("fake in words", "py", |dice| {
        let row = any(dice);
        let words =
            ["this-is-not-a-real-key-", "fake_fake_fake_", "test-token-for-unit-tests-", "dummy0dummy0dummy0dummy0"];
        format!("KEY = '{}{}{}'\n", row.prefix, dice.pick(&words), dice.text(HEX, 6))
    }),
    ("name of a model", "py", |dice| {
        let names = [
            "meta-llama/Llama-3.3-70B-Instruct",
            "text-embedding-3-large",
            "claude-3-5-sonnet-20241022",
            "sk-learn-contrib/imbalanced",
            "facebook/wav2vec2-base-960h",
        ];
        format!("MODEL = '{}'\nseed = {}\n", dice.pick(&names), dice.below(99))
    }),
    ("name of a variable", "rs", |dice| {
        let names = ["GITHUB_TOKEN", "SLACK_BOT_TOKEN", "STRIPE_SECRET_KEY", "HF_TOKEN_FOR_THE_NIGHTLY_BUILD"];
        format!("const N: &str = \"{}\";\nfn main() {{}}\n", dice.pick(&names))
    }),
    ("wrong checksum", "py", |dice| {
        format!("T = '{}{}'\n", dice.pick(&["ghp_", "gho_", "ghs_", "npm_"]), dice.text(MIXED, 36))
    }),
    ("database on this machine", "py", |dice| {
        let hosts = ["localhost", "127.0.0.1", "db", "postgres", "db.internal", "db.example.com", "192.168.0.7"];
        format!("URL = 'postgresql://app:{}@{}:5432/app'\n", dice.text(MIXED, 12), dice.pick(&hosts))
    }),
    ("database of tutorials", "py", |dice| {
        let words =
            ["password", "postgres", "mysecretpassword", "${DB_PASSWORD}", "{password}", "%s", "changeme1", "hunter"];
        format!("URL = 'mysql+pymysql://root:{}@db{}.parcelwise.com/app'\n", dice.pick(&words), dice.below(9))
    }),
    ("anonymous web token", "py", |dice| {
        let payload = format!(
            r#"{{"iss":"supabase","ref":"{}","role":"anon","iat":1700000000}}"#,
            dice.text(b"abcdefghijklmnop", 20)
        );
        format!(
            "ANON = '{}.{}.{}'\n",
            base64url(br#"{"alg":"HS256","typ":"JWT"}"#),
            base64url(payload.as_bytes()),
            base64url(&dice.bytes(32))
        )
    }),
    ("web token of text books", "rs", |dice| {
        let payload = format!(r#"{{"sub":"1234567890","name":"John Doe","iat":15{}}}"#, dice.text(b"0123456789", 8));
        format!(
            "const T: &str = \"{}.{}.{}\";\nfn main() {{}}\n",
            base64url(br#"{"alg":"HS256","typ":"JWT"}"#),
            base64url(payload.as_bytes()),
            base64url(&dice.bytes(32))
        )
    }),
    ("public kind", "py", |dice| {
        let public: Vec<_> = formats().filter(|row| row.public).collect();
        let row = public[dice.below(public.len())];
        format!("KEY = '{}'\n", example(row, dice))
    }),
    ("key within a longer text", "py", |dice| {
        let row = any(dice);
        let key = example(row, dice).replace('\n', "");
        format!("BLOB = '{}{key}{}'\n", dice.text(MIXED, 30), dice.text(MIXED, 30))
    }),
    ("path and identifier", "rs", |dice| {
        let names = [
            "hf_hub_download_of_everything_there_is",
            "npm_config_registry_and_all_its_mirrors",
            "sk_live_migration_of_the_whole_data_centre",
            "re_compiled_regular_expressions_of_rules",
        ];
        format!(
            "use std::fs;\nfn {}() {{}}\nfn main() {{ fs::read(\"/var/lib/{}\").ok(); }}\n",
            dice.pick(&names),
            dice.text(b"abcdef", 8)
        )
    }),
];

fn any(dice: &mut Dice) -> &'static cred_lint::catalog::KeyFormat {
    let rows: Vec<_> =
        formats().filter(|row| row.prefix.len() > 2 && row.prefix.is_ascii() && !row.prefix.starts_with('-')).collect();
    rows[dice.below(rows.len())]
}

fn uuid(dice: &mut Dice) -> String {
    [8, 4, 4, 4, 12].map(|length| dice.text(HEX, length)).join("-")
}

fn block(kind: &str, content: &str) -> String {
    let lines = content.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned());
    format!("BLOCK = '''-----BEGIN {kind}-----\n{}\n-----END {kind}-----'''\n", lines.collect::<Vec<_>>().join("\n"))
}

/// Every trap.
pub(super) fn all() -> Vec<Trap> {
    let each = KINDS.iter().flat_map(|(kind, ending, make)| {
        (0..EACH).map(move |number| {
            let mut dice = Dice::new(&format!("trap {kind} {number}"));
            Trap { kind, ending, text: make(&mut dice) }
        })
    });
    each.collect()
}
