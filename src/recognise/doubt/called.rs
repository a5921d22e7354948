//! What a name says of what it holds, in doubt: wider than what it takes to be sure about what a machine has made.

use super::super::naming::{self, ABOUT, KEYS, LONGEST, OF_KEY, PASSWORDS, PUBLIC, is_in, words};

/// What a credential is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::recognise) enum Called {
    /// A person may have made it up.
    Password,
    /// A program signs with it.
    Secret,
    /// A service gives it out.
    Key,
}

/// What people call passwords in other ways.
const FURTHER: &str = "psk rootpw adminpw bindpw userpw userpass dbpass mypass passwrd pswd psw senha contrasena mdp wachtwoord haslo parola kennwort";
/// Endings of words that are a password.
const ENDINGS: [&str; 4] = ["password", "passwd", "passphrase", "passwort"];
/// What a `key` opens with which a program signs.
const SIGNING: &str = "secret signing signature jwt hmac encryption encrypt";
/// What else a `key` opens.
const FURTHER_OF_KEY: &str = "license licence activation product serial aes des fernet django flask cipher decryption \
    decrypt server bot root rsa";
/// Where it is used, or which of several it is: that says nothing of what it is.
const WHICH: &str = "prod production dev development test tests testing local staging stage default value plain \
    raw str confirm confirmation repeat again old new current one two live sandbox demo sample example a b x y";
/// Further words that say that a name is about a credential and does not hold one.
const FURTHER_ABOUT: &str = "header env rule rules policy length len size min max strength method mode scheme provider \
    backend manager class cls func function callback handler factory grant status state ttl expiry expires expire \
    expiration expired timeout count counter limit usage used version algorithm alg algo cipher output page view reset \
    forgot forgotten changed change column col table index attribute attr selector xpath css icon button link endpoint \
    route scope scopes audience issuer event action command cmd flag option arg param parameter parameters params \
    separator delimiter char chars character characters alphabet item items source target location position pos \
    reason code group groups role store storage service domain realm host port user username email node element widget \
    validator validation required enabled disabled allowed missing empty unused schema model models tokenizer word words \
    subscription translation tooltip caption heading dialog screen modal input";

/// Words in front of a password that say that it is none, or what is done with it.
const NO_PASSWORD: &str = "invalid wrong bad expected fake mock dummy hash hashed encrypted masked placeholder error hint \
    label prompt message forgot get verify check validate parse decode encode decrypt find load read fetch revoke has is \
    missing empty no csrf id type regex pattern";

/// What stands in front of a `pass` that somebody makes, or that is somewhere.
const GOES: &str = "on if first second third final last next forward backward render by single multi two one full dry pre \
    post main initial to no low high band boarding season all shadow gc optimizer compiler did must should can does not";

/// What a name says of what it holds; nothing when that is no credential.
pub(in crate::recognise) fn of(name: &str) -> Option<Called> {
    if name.len() > LONGEST || !name.is_ascii() {
        return None;
    }
    let mut words = words(name);
    while words.len() > 1 && words.last().is_some_and(|last| is_in(WHICH, last)) {
        words.pop();
    }
    let is_about = |word: &String| is_in(FURTHER_ABOUT, word) || is_in(ABOUT, word) && !is_in(WHICH, word);
    if words.iter().any(|word| is_in(PUBLIC, word)) || words.last().is_some_and(is_about) {
        return None;
    }
    let (last, before) = words.split_last()?;
    if is_password(last) || last == "pass" && before.last().is_some_and(|before| !is_in(GOES, before)) {
        return (!before.iter().any(|word| is_in(NO_PASSWORD, word))).then_some(Called::Password);
    }
    if before.iter().any(|word| is_in(ABOUT, word) && !is_in(WHICH, word)) {
        return None;
    }
    let opens = |list: &str| last == "key" && before.last().is_some_and(|before| is_in(list, before));
    if last.ends_with("secret") || last == "secretkey" || opens(SIGNING) {
        return Some(Called::Secret);
    }
    let is_key = opens(OF_KEY)
        || opens(FURTHER_OF_KEY)
        || is_in(KEYS, last)
        || last.ends_with("token")
        || last.ends_with("apikey");
    (is_key || naming::of(name).is_some()).then_some(Called::Key)
}

fn is_password(word: &str) -> bool {
    is_in(PASSWORDS, word) || is_in(FURTHER, word) || ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Whether a text is itself the name of a credential, or of a field for one: `new_password`, `userPassword`. A password
/// may be the word `secret`.
pub(in crate::recognise) fn is_like_name(called: Called, text: &str) -> bool {
    if called == Called::Password && text == "secret" {
        return false;
    }
    let words = words(text);
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    let names_one =
        |word: &String| is_password(word) || is_in(KEYS, word) || matches!(&**word, "pass" | "secret" | "key");
    is_plain && words.last().is_some_and(names_one)
}
