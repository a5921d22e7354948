//! Keys that stand within the address of a request.

use serde::{Deserialize, Serialize};

/// What ends a key in an address.
const ENDS: [char; 4] = ['/', '?', '#', '&'];

/// Where a service takes its key within the address of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// The [`Provider::id`](super::Provider::id) whose key it is.
    pub provider: String,
    /// The hosts. A name matches itself and every subdomain.
    pub hosts: Vec<String>,
    /// What stands right in front of the key in the path: `/bot` in `https://api.telegram.org/bot…/getMe`.
    pub path: Option<String>,
    /// The parameters of the query that hold the key, as the documentation spells them.
    #[serde(default)]
    pub query: Vec<String>,
    /// Texts that anybody may use for a key (`DEMO_KEY`).
    #[serde(default)]
    pub choices: Vec<String>,
    /// The service answers without a key, too: a parameter that is left out is no fault.
    #[serde(default)]
    pub optional: bool,
    /// Where that is stated.
    pub source: String,
}

impl Address {
    /// Whether a key stands behind a text that is the beginning of an address, or of a part of one.
    pub fn goes_on_behind(&self, before: &str) -> bool {
        self.path.as_deref().is_some_and(|path| before.ends_with(path))
            || last_parameter(before).is_some_and(|name| self.parameter(name).is_some())
    }

    /// The parameter of this name, as the documentation spells it.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|known| known.eq_ignore_ascii_case(name)).map(String::as_str)
    }

    /// The key in an address that is one of the service's; an empty one only where the address goes on behind it.
    pub fn key_in<'t>(&self, address: &'t str) -> Option<&'t str> {
        let (_, rest) = address.split_once("://")?;
        let (way, query) = rest.split_once('?').unwrap_or((rest, ""));
        let key = |rest: &'t str| rest.split(ENDS).next().filter(|key| *key != rest || !key.is_empty());
        let in_path = || self.path.as_deref().and_then(|path| key(way.split_once(path)?.1));
        let mut pairs = query.match_indices('=').map(|(at, _)| (query[..at].rsplit('&').next(), &query[at + 1..]));
        let in_pair = |(name, value)| self.parameter(name?).and_then(|_| key(value));
        in_path().or_else(|| pairs.find_map(in_pair))
    }
}

/// The parameter of a query whose value begins where a text ends: `https://example.com?q=x&key=`.
pub fn last_parameter(before: &str) -> Option<&str> {
    let (_, name) = before.strip_suffix('=')?.rsplit_once(['?', '&'])?;
    Some(name).filter(|name| !name.is_empty())
}

/// The host of an address that holds it whole.
pub fn host_in(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    (host.len() < rest.len() && !host.is_empty()).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(path: Option<&str>, query: &[&str]) -> Address {
        Address {
            provider: "shop".to_owned(),
            hosts: vec!["shop.example".to_owned()],
            path: path.map(str::to_owned),
            query: query.iter().map(|name| (*name).to_owned()).collect(),
            choices: Vec::new(),
            optional: false,
            source: String::new(),
        }
    }

    #[test]
    fn a_key_stands_where_the_service_takes_it() {
        let row = address(Some("/bot"), &["apiKey"]);
        for (text, key) in [
            ("https://shop.example/bot12:ab/getMe", Some("12:ab")),
            ("https://shop.example/file/bot12:ab", Some("12:ab")),
            ("https://shop.example/bot/getMe", Some("")),
            ("https://shop.example/bot", None),
            ("https://shop.example/?q=a=b&apikey=ab&x=1", Some("ab")),
            ("https://shop.example/?apiKey=&x=1", Some("")),
            ("https://shop.example/?apiKey=", None),
            ("https://shop.example/?myapiKey=ab", None),
            ("/bot12:ab/getMe", None),
        ] {
            assert_eq!(row.key_in(text), key, "{text}");
        }
    }

    #[test]
    fn what_stands_before_a_key_says_so() {
        let row = address(Some("/v2/"), &["key"]);
        for before in ["https://shop.example/v2/", "/v2/", "?key=", "https://shop.example/a?q=x&Key="] {
            assert!(row.goes_on_behind(before), "{before}");
        }
        for before in ["https://shop.example/v2", "key=", "?monkey=", "https://shop.example/a?q=key"] {
            assert!(!row.goes_on_behind(before), "{before}");
        }
    }

    #[test]
    fn a_host_is_told_only_where_it_ends() {
        assert_eq!(host_in("https://shop.example/a"), Some("shop.example"));
        assert_eq!(host_in("http://shop.example:80"), Some("shop.example"));
        assert_eq!(host_in("https://shop.example"), None);
        assert_eq!(host_in("shop.example/a"), None);
    }
}
