//! Headers that carry credentials, and the libraries that send them.

use serde::{Deserialize, Serialize};

use super::Language;

/// An HTTP header that carries a credential.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Its name in lower case.
    pub name: String,
    /// Schemes that stand in front of the key (`Bearer`), where the header has them.
    #[serde(default)]
    pub schemes: Vec<String>,
}

/// A library that sends requests, and what it does without a good credential, in words that stand behind its name.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HttpLibrary {
    /// The language of the library.
    pub language: Language,
    /// The module that is imported.
    pub module: String,
    /// The versions that were run.
    #[serde(default)]
    pub probed: Vec<String>,
    /// A header is `None`. Absent: not known.
    pub none: Option<String>,
    /// The user or the password of basic authentication is `None`. Absent: not known.
    pub none_in_basic: Option<String>,
    /// A header is an empty text. Absent: not known.
    pub empty: Option<String>,
    /// Nothing stands behind the scheme of a header: `Bearer `. Absent: not known.
    pub bare_scheme: Option<String>,
}
