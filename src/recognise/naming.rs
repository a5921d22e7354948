//! Is a name that of a credential? `db_password`, `clientSecret`, `X-Api-Key`; not `token_id`, `csrf_token`,
//! `password_hash`.

/// What a name says of what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// What a person, too, may have thought of.
    Password,
    /// What a service gives out: a key, a token, a secret.
    Key,
}

/// Words that are a password's name.
pub(super) const PASSWORDS: &str = "password passwd passphrase passcode pwd pw passwort";
/// Words that are a key's name.
pub(super) const KEYS: &str = "secret token apikey secretkey accesskey apitoken credential credentials";
/// What makes a `key` one that opens something.
pub(super) const OF_KEY: &str = "api access secret auth private signing signature encryption encrypt crypt crypto master account \
    service shared hmac jwt webhook subscription security admin client app consumer storage session";
/// Words that say that a name is about a credential and does not hold one, or that it is no secret.
pub(super) const ABOUT: &str = "id ids name names url uri path file filename dir type kind prefix suffix pattern regex regexp \
    re format fmt template header headers field label message msg help hint prompt text title \
    description error placeholder example sample test tests testing fake mock dummy demo invalid \
    wrong bad expected csrf xsrf nonce salt iv hash hashed hasher \
    digest sha sha1 sha256 md5 checksum fingerprint signed encrypted masked eos bos pad unk cls sep \
    mask special stop vocab page next continuation sync cursor cache get verify check validate parse decode encode decrypt find load read fetch revoke delete remove create generate has is partition sort env var \
    variable arn verification marker";
/// Words that say that everybody may have it: what pages and programs send counts with is no secret.
pub(super) const PUBLIC: &str = "public pub publishable anon posthog mixpanel amplitude analytics telemetry";
/// What stands in front of a name in a method that sets it, or that makes something of it.
const SETTERS: [&str; 5] = ["set_", "with_", "use_", "update_", "from_"];
/// What stands in front of the name of a header that no standard knows.
const OF_HEADERS: [&str; 2] = ["X-", "x-"];
/// Longer names are no names.
pub(super) const LONGEST: usize = 80;

/// What a name says of what it holds; nothing when that is no credential.
pub(super) fn of(name: &str) -> Option<Naming> {
    if name.len() > LONGEST || !name.is_ascii() {
        return None;
    }
    let words = words(name);
    if words.iter().any(|word| is_in(ABOUT, word) || is_in(PUBLIC, word)) {
        return None;
    }
    let (last, before) = words.split_last()?;
    let password = |word: &String| is_in(PASSWORDS, word);
    let key = |word: &String| is_in(KEYS, word);
    let opens = words.windows(2).any(|pair| pair[1] == "key" && is_in(OF_KEY, &pair[0]));
    if words.iter().any(password) || last == "pass" && !before.is_empty() {
        return Some(Naming::Password);
    }
    (opens || words.iter().any(key)).then_some(Naming::Key)
}

/// Whether a name says that what it names is a password, which people change, and no key, which a service gives out.
pub fn names_password(name: &str) -> bool {
    of(name) == Some(Naming::Password)
}

/// Whether a name says that everybody may have what it names.
pub fn names_public(name: &str) -> bool {
    name.len() <= LONGEST && name.is_ascii() && words(name).iter().any(|word| is_in(PUBLIC, word))
}

/// Whether a name says that what it names tells who somebody is, and opens nothing: `firebase_user_id`.
pub fn names_identity(name: &str) -> bool {
    let names = |word: &String| ["id", "ids", "uid", "uuid", "guid"].contains(&word.as_str());
    name.len() <= LONGEST && name.is_ascii() && words(name).last().is_some_and(names)
}

/// Whether a name says that what it names is a credential.
pub fn is_credential(name: &str) -> bool {
    of(name).is_some()
}

/// The variable that holds what has this name here: `dbPassword` is kept in `DB_PASSWORD`, `X-Api-Key` in `API_KEY`.
pub fn variable_for(name: &str) -> String {
    let mut variable = String::new();
    let mut before = '_';
    for letter in SETTERS.iter().chain(&OF_HEADERS).find_map(|front| name.strip_prefix(front)).unwrap_or(name).chars() {
        let begins = before.is_ascii_lowercase() && letter.is_ascii_uppercase();
        if (begins || !letter.is_ascii_alphanumeric()) && !variable.ends_with('_') {
            variable.push('_');
        }
        if letter.is_ascii_alphanumeric() {
            variable.push(letter.to_ascii_uppercase());
        }
        before = letter;
    }
    variable.trim_matches('_').to_owned()
}

pub(super) fn is_in(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

/// The words of a name, in lower case: at signs, and at capitals behind small letters.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut small = false;
    for letter in name.chars() {
        let breaks = !letter.is_ascii_alphabetic() || small && letter.is_ascii_uppercase();
        if breaks && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if letter.is_ascii_alphabetic()
            && let Some(word) = words.last_mut()
        {
            word.push(letter.to_ascii_lowercase());
        }
        small = letter.is_ascii_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_credentials_are_known_in_every_spelling() {
        for name in ["password", "DB_PASSWORD", "dbPassword", "db-password", "smtp_pass", "PASSWORD_2", "user.pwd"] {
            assert_eq!(of(name), Some(Naming::Password), "{name}");
        }
        for name in
            ["api_key", "apiKey", "X-Api-Key", "APIKEY", "SECRET_KEY", "client_secret", "authToken", "OPENAI_API_KEY"]
        {
            assert_eq!(of(name), Some(Naming::Key), "{name}");
        }
    }

    #[test]
    fn names_that_only_speak_of_them_are_not() {
        for name in [
            "key",
            "token_id",
            "csrf_token",
            "password_hash",
            "eos_token",
            "nextPageToken",
            "secret_name",
            "pass",
            "passenger",
            "public_key",
            "keyboard",
            "author",
            "tokenizer",
            "monkey",
            "api_key_env",
            "",
            "primary_key",
        ] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
