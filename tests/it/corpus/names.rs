//! Values that a machine has made, under the names of credentials, in every spelling; and what stands under such names
//! and is no secret.

use super::traps::Trap;
use crate::formats::generate::{Dice, base64};

const HEX: &[u8] = b"0123456789abcdef";
const BASE58: &[u8] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const MIXED: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/// As Django's `startproject` makes its key.
const DJANGO: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*-_=+";
/// What generators of passwords choose from.
const TYPED: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789!#%+?";

/// A kind of value: its name, and what makes it.
pub(super) type Kind = (&'static str, fn(&mut Dice) -> String);

/// What services and generators give out.
pub(super) const KEYS: [Kind; 6] = [
    ("40 letters and digits", |dice| dice.text(MIXED, 40)),
    ("32 hexadecimal digits", |dice| dice.text(HEX, 32)),
    ("24 letters and digits", |dice| dice.text(MIXED, 24)),
    ("20 letters and digits", |dice| dice.text(MIXED, 20)),
    ("32 bytes in base64", |dice| base64(&dice.bytes(32))),
    ("a key of Django", |dice| format!("django-insecure-{}", dice.text(DJANGO, 50))),
];

/// What people have a generator make for them.
pub(super) const PASSWORDS: [Kind; 6] = [
    ("9 signs", |dice| dice.text(TYPED, 9)),
    ("10 letters and digits", |dice| dice.text(MIXED, 10)),
    ("a word for the rules", |dice| {
        let letters = title(word(dice)).replace('a', "4").replace('i', "1").replace('e', "3").replace('o', "0");
        format!("{}{}{}", &letters[..5], dice.pick(&["$", "!", "%", "&"]), dice.text(MIXED, 4))
    }),
    ("12 signs", |dice| dice.text(TYPED, 12)),
    ("16 signs", |dice| dice.text(TYPED, 16)),
    ("14 letters and digits", |dice| dice.text(MIXED, 14)),
];

/// One way to give a value a name: the ending of its file, what it is with the name in small letters, with `{}` for it
/// and `NAME` and `Name` for the name in its other forms.
pub(super) const PLACES: [(&str, &str); 17] = [
    ("py", "NAME = '{}'\n"),
    ("py", "name: str = \"{}\"\n"),
    ("py", "class Settings:\n    name = '{}'\n"),
    ("py", "def f(a, name='{}'):\n    return a\n"),
    ("py", "connect('main', name='{}')\n"),
    ("py", "options = {'port': 1, 'name': '{}'}\n"),
    ("py", "options['name'] = '{}'\n"),
    ("py", "import os\n\nNAME = os.environ.get('NAME', '{}')\n"),
    ("py", "class A:\n    def __init__(self):\n        self.name = b'{}'\n"),
    ("py", "client.set_name('{}')\n"),
    ("rs", "const NAME: &str = \"{}\";\nfn main() {}\n"),
    ("rs", "static NAME: &[u8] = b\"{}\";\nfn main() {}\n"),
    ("rs", "fn main() {\n    let name = String::from(\"{}\");\n    run(name);\n}\n"),
    ("rs", "fn main() {\n    run(Login { user: 1, name: \"{}\".to_string() });\n}\n"),
    ("rs", "fn main() {\n    run(Client::builder().name(\"{}\").build());\n}\n"),
    ("rs", "lazy_static! {\n    static ref NAME: String = \"{}\".to_string();\n}\nfn main() {}\n"),
    ("ipynb", "import acme\n\nname = \"{}\"\nacme.connect(name)"),
];

pub(super) const KEY_NAMES: [&str; 6] =
    ["api_key", "secret_key", "client_secret", "access_token", "auth_token", "signing_key"];
pub(super) const PASSWORD_NAMES: [&str; 5] = ["password", "db_password", "smtp_passwd", "ftp_pw", "admin_pass"];

/// How many of each kind of trap.
const EACH: usize = 16;

/// A kind of trap: its name, and what makes the line of Python.
const TRAPS: [Kind; 25] = [
    ("a common word with signs for letters", |dice| {
        let words = ["P@ssw0rd", "Passw0rd!", "S3cret!Adm1n", "Ch@ngeMe", "Qwerty!", "W3lcome!", "T3st!User"];
        format!("password = '{}{}'\n", dice.pick(&words), dice.below(1000))
    }),
    ("a field of a form", |dice| {
        let forms = ["#Login_Password{}", "input#Pwd{}.Field", "//input[@id='x{}']", "$Form{}:Password", "Password*{}"];
        format!("password = \"{}\"\n", dice.pick(&forms).replace("{}", &dice.below(10).to_string()))
    }),
    ("a label", |dice| {
        let labels = ["Passwort_eingeben", "label.{}.Password2", "Mot_de_passe:", "{}.form.Pw1:required", "E-Mail/{}"];
        format!("password = '{}'\n", dice.pick(&labels).replace("{}", word(dice)))
    }),
    ("words as a password", |dice| format!("password = '{}-{}-{}'\n", word(dice), word(dice), word(dice))),
    ("a word and a year", |dice| format!("db_password = '{}20{}!'\n", title(word(dice)), 10 + dice.below(20))),
    ("a word and a number", |dice| format!("password = '{}{}'\n", word(dice), dice.below(10000))),
    ("uuid", |dice| {
        let uuid = [8, 4, 4, 4, 12].map(|length| dice.text(HEX, length)).join("-");
        format!("auth_token = '{uuid}'\n")
    }),
    ("address on a chain", |dice| format!("usdc_token = '0x{}'\n", dice.text(HEX, 40))),
    ("address of content", |dice| format!("content_token = 'Qm{}'\n", dice.text(BASE58, 44))),
    ("hash of a password", |dice| format!("password_hash = '{}'\n", dice.text(MIXED, 40))),
    ("digest as a password", |dice| format!("password = '{}'\n", dice.text(HEX, 40))),
    ("name of a variable", |dice| {
        format!("api_key = '{}_{}_KEY'\n", word(dice).to_uppercase(), word(dice).to_uppercase())
    }),
    ("address", |dice| format!("access_token = 'https://{}.org/oauth2/v{}/token'\n", word(dice), dice.below(9))),
    ("path", |dice| format!("private_key = '/etc/{}/{}_{}.pem'\n", word(dice), word(dice), dice.below(99))),
    ("template", |dice| format!("secret_key = '${{{}_{}}}'\n", word(dice).to_uppercase(), dice.text(HEX, 8))),
    ("key of a page", |dice| format!("next_page_token = '{}'\n", dice.text(MIXED, 40))),
    ("csrf", |dice| format!("csrf_token = '{}'\n", dice.text(MIXED, 32))),
    ("identifier", |dice| format!("secret_id = '{}'\nkey_id = '{}'\n", dice.text(MIXED, 24), dice.text(MIXED, 24))),
    ("model", |dice| format!("token = '{}-{}-v{}-{}b'\n", word(dice), word(dice), dice.below(9), dice.below(90))),
    ("name in camel case", |dice| {
        format!("secret = '{}{}{}{}'\n", word(dice), title(word(dice)), title(word(dice)), dice.below(9))
    }),
    ("text in base64", |dice| {
        let text = format!("the {} of the {} at the {}", word(dice), word(dice), word(dice));
        format!("auth_token = '{}'\n", base64(text.as_bytes()))
    }),
    ("special token", |dice| {
        format!("eos_token = '<|{}_{}|>'\npad_token = '{}'\n", word(dice), dice.below(99), dice.text(HEX, 16))
    }),
    ("public key", |dice| {
        format!("public_key = '{}'\nposthog_api_key = '{}'\n", dice.text(MIXED, 44), dice.text(MIXED, 40))
    }),
    ("placeholder", |dice| format!("api_key = 'your-{}-key-{}'\n", word(dice), dice.text(HEX, 4))),
    ("other name", |dice| format!("etag = '{}'\ncache_key = '{}'\n", dice.text(HEX, 32), dice.text(MIXED, 40))),
];

const WORDS: [&str; 16] = [
    "garden",
    "summer",
    "winter",
    "monitor",
    "orchestra",
    "billing",
    "customer",
    "gateway",
    "kitchen",
    "planet",
    "session",
    "quarter",
    "village",
    "warehouse",
    "yellow",
    "network",
];

pub(super) fn word(dice: &mut Dice) -> &'static str {
    WORDS[dice.below(WORDS.len())]
}

fn title(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

/// Every trap.
pub(super) fn traps() -> Vec<Trap> {
    let each = TRAPS.iter().flat_map(|(kind, make)| {
        (0..EACH).map(move |number| {
            let mut dice = Dice::new(&format!("name trap {kind} {number}"));
            Trap { kind, ending: "py", text: make(&mut dice) }
        })
    });
    each.collect()
}
