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

    /// The key in an address that is one of the service's, where it ends before the address does, or with it.
    pub fn key_in<'t>(&self, address: &'t str) -> Option<&'t str> {
        let (_, rest) = address.split_once("://")?;
        let (way, query) = rest.split_once('?').unwrap_or((rest, ""));
        let key = |rest: &'t str| rest.split(ENDS).next().filter(|key| !key.is_empty());
        let in_path = || self.path.as_deref().and_then(|path| key(way.split_once(path)?.1));
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        in_path().or_else(|| pairs.find_map(|(name, value)| key(value).filter(|_| self.parameter(name).is_some())))
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
