//! The shape of a catalogue row.
//!
//! Takes nothing, gives the types that `catalog/*.toml` deserialises into. It is compiled twice: into the
//! library, and into `build.rs`, which turns the TOML into the compact table that the program embeds.

use serde::{Deserialize, Serialize};

#[path = "model/address.rs"]
mod address;
#[path = "model/api.rs"]
mod api;
#[path = "model/http.rs"]
mod http;

pub use address::{Address, host_in, last_parameter};
pub use api::{Api, Effect, Encoding};
pub use http::{Header, HttpLibrary};

/// Everything the program knows about the outside world.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalog {
    /// One entry a company or service whose credential is looked at.
    #[serde(default, rename = "provider")]
    pub providers: Vec<Provider>,
    /// Constructors, setters and methods that take a credential.
    #[serde(default, rename = "client")]
    pub clients: Vec<Client>,
    /// What the SDKs raise for a 401, by version.
    #[serde(default, rename = "auth_error")]
    pub auth_errors: Vec<AuthError>,
    /// What SDKs no longer have: whoever uses it has an older version.
    #[serde(default, rename = "removal")]
    pub removals: Vec<Removal>,
    /// What a provider's keys look like.
    #[serde(default, rename = "key_format")]
    pub key_formats: Vec<KeyFormat>,
    /// Functions and methods of standard libraries that move, test or send a value.
    #[serde(default, rename = "api")]
    pub apis: Vec<Api>,
    /// Names of HTTP headers that carry a credential.
    #[serde(default, rename = "header")]
    pub headers: Vec<Header>,
    /// What sends requests, and what it does with a header that holds nothing.
    #[serde(default, rename = "http_library")]
    pub http_libraries: Vec<HttpLibrary>,
    /// Where services take their keys within addresses.
    #[serde(default, rename = "address")]
    pub addresses: Vec<Address>,
}

/// The source language of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Python source and notebooks.
    Python,
    /// Rust source.
    Rust,
}

impl Language {
    /// What stands between the names of a path.
    pub fn separator(self) -> &'static str {
        match self {
            Self::Python => ".",
            Self::Rust => "::",
        }
    }
}

/// A company or service.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Short name in lower case, the same as the file's: `cohere`.
    pub id: String,
    /// The name people use: `Cohere`.
    pub name: String,
    /// Host names that belong to it. A name matches itself and every subdomain.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// A server that people run themselves: it takes any key, and is this machine where no other is named.
    #[serde(default)]
    pub local: bool,
    /// Whoever has an account has a host there: one that is not written in the program is the provider's all the same.
    #[serde(default)]
    pub hosted: bool,
    /// Its keys are UUIDs, or were.
    #[serde(default)]
    pub uuids: bool,
    /// Names under which gateways pass requests on to it, in front of the name of a model: `groq/llama-3.1-8b-instant`.
    #[serde(default)]
    pub routes: Vec<String>,
    /// Where a key is made and revoked.
    pub keys_page: Option<String>,
    /// The variable a fix reads when the project uses none of the known ones.
    pub fix_env: String,
    /// Further variables that hold a credential of this provider and that some SDK or common practice reads.
    #[serde(default)]
    pub variables: Vec<Variable>,
    /// Variables that belong to the provider and hold no credential (`OPENAI_BASE_URL`).
    #[serde(default)]
    pub settings: Vec<String>,
}

/// A variable that holds a credential.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// What kind of credential it holds, where the provider has several: `api-key`, `admin-key`, `bot-token`, …
    #[serde(default = "api_key")]
    pub kind: String,
    /// `false` for a name in common use that no SDK of this provider reads by itself (`OPENAI_KEY`).
    #[serde(default = "yes")]
    pub read: bool,
    /// Where a credential of this kind is revoked, when that is not the provider's page.
    pub keys_page: Option<String>,
}

impl Provider {
    /// The page on which the credential that a variable holds is revoked.
    pub fn page_of(&self, variable: &str) -> Option<&str> {
        let own = self.variables.iter().find(|it| it.name == variable).and_then(|it| it.keys_page.as_deref());
        own.or(self.keys_page.as_deref())
    }
}

fn api_key() -> String {
    "api-key".to_owned()
}

fn yes() -> bool {
    true
}

/// How a client takes its credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ClientKind {
    /// A call that builds the client: `cohere.Client(...)`, `Cohere::new(...)`.
    Constructor,
    /// An assignment to an attribute: `openai.api_key = ...`.
    Attribute,
    /// A call on a client or builder that hands it the credential: `.with_api_key(...)`.
    Method,
    /// A call or attribute that signs with the secret (`jwt.encode`); nothing is sent.
    Signer,
    /// A call that gives a server a password, or leaves it out where the server wants none: `SMTP.login(user, password)`.
    Login,
    /// A call that takes no credential and reads the environment itself: `Cohere::default()`.
    Reader,
}

/// One way of handing a credential to an SDK.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Client {
    /// Unique; the shortest public path.
    pub id: String,
    /// The [`Provider::id`] it belongs to.
    pub provider: String,
    /// The language of the package.
    pub language: Language,
    /// Name of the distribution (`PyPI`) or crate, as lock files spell it.
    pub package: String,
    /// What it comes with and has its versions from, where nobody installs it by itself: `Python`.
    pub comes_with: Option<String>,
    /// The name that the distribution had before, with the same versions: a project that pins this one has it.
    pub formerly: Option<String>,
    /// How the credential is handed over.
    pub kind: ClientKind,
    /// Every public path that leads to it: `cohere.Client`, `cohere.client.Client`; Rust with `::`.
    pub paths: Vec<String>,
    /// The path is a name that modules of the project define for a framework: those that define one of these, too.
    #[serde(default)]
    pub module_with: Vec<String>,
    /// Names of the credential parameter, the preferred one first. Empty for a [`ClientKind::Reader`].
    #[serde(default)]
    pub params: Vec<String>,
    /// Index of the credential among the positional arguments, without the receiver. Absent: keyword only.
    pub position: Option<usize>,
    /// The variable a fix reads for it, where that is not the provider's: the client takes another kind of credential.
    pub fix_env: Option<String>,
    /// Parameters that hold another credential in its place (`auth_token`, `azure_ad_token_provider`).
    #[serde(default)]
    pub other_credentials: Vec<String>,
    /// Parameters that replace the transport (`http_client`): with one given, nothing is known about the key.
    #[serde(default)]
    pub transports: Vec<String>,
    /// Parameters that name a model: what stands in front of a slash there says to whom the request is passed on
    /// ([`Provider::routes`]).
    #[serde(default)]
    pub models: Vec<String>,
    /// Index of the model among the positional arguments.
    pub model_position: Option<usize>,
    /// Parameters that name the one of [`Client::builds`] that is built; without them the name of the model says it.
    #[serde(default)]
    pub routers: Vec<String>,
    /// Other clients, of which the call builds one and hands its arguments on to that.
    #[serde(default)]
    pub builds: Vec<Built>,
    /// The call copies the client that it is called on, with other settings: what it is not given, or given nothing for,
    /// stays as it was, the key of that client too.
    #[serde(default)]
    pub keeps: bool,
    /// Parameters that hold further headers: one that a credential belongs in is sent in the place of the client's own.
    #[serde(default)]
    pub headers: Vec<String>,
    /// Parameters that take another client. Where `other_credentials` say from where, that is given its credential for each
    /// request.
    #[serde(default)]
    pub lends: Vec<String>,
    /// Methods of what the call gives that take no credential of its own.
    #[serde(default)]
    pub open_methods: Vec<String>,
    /// Parameters that choose the host.
    #[serde(default)]
    pub base_urls: Vec<String>,
    /// Methods of the same client or builder that choose the host (`with_api_base`), for builder-style APIs.
    #[serde(default)]
    pub base_url_methods: Vec<String>,
    /// Index of the host among the positional arguments, where it is usually passed so.
    pub base_url_position: Option<usize>,
    /// The client is used without a credential by choice (documented), so leaving it out is no fault, in all versions.
    #[serde(default)]
    pub anonymous: bool,
    /// Whoever uses it without a credential leaves it out: an empty text stands in the way of what it would find otherwise.
    #[serde(default)]
    pub refuses_empty: bool,
    /// It is a further credential of a call that has a row of its own, under the same paths.
    #[serde(default)]
    pub further: bool,
    /// Calls that make it needless, wherever they stand in the program.
    #[serde(default)]
    pub needless_with: Vec<String>,
    /// Nobody calls it who has nothing to log in with: `None` is taken for a text, or is no text.
    #[serde(default)]
    pub insists: bool,
    /// Much that it is given is no secret: only what stands in for a variable is told of.
    #[serde(default)]
    pub vague: bool,
    /// The call only keeps the credential for what is built later, as an attribute does.
    #[serde(default)]
    pub sets_only: bool,
    /// Parameters that hold the credential within an address: in a URL, in `host=… password=…`. With one of them the
    /// argument at `position` is such an address, too.
    #[serde(default)]
    pub addresses: Vec<String>,
    /// The path of the type that the call gives, when it is not plain from the path (`x::Builder::new` gives `x::Builder`).
    pub gives: Option<String>,
    /// What happens without a good key, one entry a range of versions, oldest first.
    #[serde(default, rename = "behaviour")]
    pub behaviours: Vec<Behaviour>,
    /// Other distributions that have it under the same paths, and what those do: a project has one of them.
    #[serde(default, rename = "fork")]
    pub forks: Vec<Fork>,
    /// A complete small program that hands the client a credential in an environment read; a test finds the client in it.
    pub example: String,
    /// A complete small program that looks alike and does not build this client; a test finds no client of this row in it.
    pub counterexample: String,
}

/// A client that another one's call builds.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Built {
    /// One of its paths.
    pub client: String,
    /// What asks for it: in front of a colon in the name of the model, or by itself.
    pub routes: Vec<String>,
    /// Names of models that begin so ask for it, too.
    #[serde(default)]
    pub begins: Vec<String>,
}

/// Another distribution that has a client under the same paths.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fork {
    /// Its name.
    pub package: String,
    /// What it does without a good credential, by version, the oldest first.
    #[serde(default, rename = "behaviour")]
    pub behaviours: Vec<Behaviour>,
}

/// What one range of versions does.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Behaviour {
    /// The lowest version that behaves so. Between probed versions the nearest lower one speaks.
    pub from: String,
    /// The versions that were run or read.
    pub probed: Vec<String>,
    /// Variables that the SDK reads when the argument is left out, in its order.
    #[serde(default)]
    pub reads: Vec<String>,
    /// From this version on the client is used without a credential by choice (documented).
    #[serde(default)]
    pub anonymous: bool,
    /// The variables are read when the module is imported.
    #[serde(default)]
    pub reads_at_import: bool,
    /// `None` (Rust: `None` for an `Option` parameter) makes the SDK read its variables, like an argument left out.
    #[serde(default)]
    pub none_falls_back: bool,
    /// `""` makes the SDK read its variables.
    #[serde(default)]
    pub empty_falls_back: bool,
    /// The argument left out, no variable set. Absent: not known.
    pub absent: Option<Outcome>,
    /// `None` passed, no variable set. Absent: not known, or a type error.
    pub none: Option<Outcome>,
    /// `""` passed, no variable set. Absent: not known.
    pub empty: Option<Outcome>,
    /// The argument left out, the variable set to `""`. Absent: not known.
    pub empty_variable: Option<Outcome>,
    /// How it was seen: `ran` (executed against a loopback server) or `read` (in source or documentation).
    pub verified: Verified,
}

/// Where a fact comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verified {
    /// The real package was run against a server on the loopback address.
    Ran,
    /// Source or public documentation was read.
    Read,
}

/// When a missing credential is noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// The constructor or setter fails.
    Construction,
    /// The client is built; the first request fails.
    Request,
    /// Nothing fails on this side.
    Never,
}

/// What a program sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// When it is noticed.
    pub phase: Phase,
    /// The error's class or type.
    pub error: Option<String>,
    /// The error's text, shortened to what helps to recognise it.
    pub says: Option<String>,
    /// Variables that the text names.
    #[serde(default)]
    pub names: Vec<String>,
    /// What goes over the wire in place of a key: `nothing`, `Bearer None`, …
    pub sends: Option<String>,
}

/// What an SDK raises for a 401.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthError {
    /// The [`Provider::id`].
    pub provider: String,
    /// The language of the package.
    pub language: Language,
    /// Name of the distribution or crate.
    pub package: String,
    /// The lowest version of the range.
    pub from: String,
    /// The versions that were run or read.
    pub probed: Vec<String>,
    /// The class raised for a 401.
    pub class: String,
    /// Other public paths of that class.
    #[serde(default)]
    pub paths: Vec<String>,
    /// Its base classes that a handler may name.
    #[serde(default)]
    pub bases: Vec<String>,
    /// The class raised for a 403.
    pub forbidden: Option<String>,
    /// Names of error classes that these versions have.
    #[serde(default)]
    pub exists: Vec<String>,
    /// Names that other versions have and these do not.
    #[serde(default)]
    pub missing: Vec<String>,
    /// The SDK repeats the request after a 401 by itself.
    #[serde(default)]
    pub retries: bool,
    /// How it was seen.
    pub verified: Verified,
}

/// Names that a version of an SDK has taken away.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Removal {
    /// The language of the package.
    pub language: Language,
    /// Name of the distribution or crate.
    pub package: String,
    /// The first version without the names.
    pub since: String,
    /// The versions that were run or read, the last one with the names first.
    pub probed: Vec<String>,
    /// The paths; what lies below them is gone as well.
    pub paths: Vec<String>,
}

/// What a key looks like.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFormat {
    /// The [`Provider::id`].
    pub provider: String,
    /// Unique name of the format: `openai-project`.
    pub id: String,
    /// Literal text that every key of the format begins with. Empty: none.
    #[serde(default)]
    pub prefix: String,
    /// Regular expression for the whole key, of the small part that `recognise` understands; a group marks what is
    /// secret of it.
    pub pattern: String,
    /// What has to hold of the text beside its pattern.
    pub check: Option<Check>,
    /// Text that may stand right in front of it, without anything between (`bot` in URLs of Telegram).
    #[serde(default)]
    pub behind: Vec<String>,
    /// Text behind which it is public: in a URL that was signed with the key, say.
    #[serde(default)]
    pub public_behind: Vec<String>,
    /// What stands near it, or near its name, where it is public: the host that takes it from browsers, the settings of
    /// a page.
    #[serde(default)]
    pub public_near: Vec<String>,
    /// Words in the name that it stands under, in lower case, which say that it is public.
    #[serde(default)]
    pub public_names: Vec<String>,
    /// The shape alone says nothing: use it only for a value that reaches a client of the provider, is given to a
    /// variable of the provider, or stands `beside` another key.
    #[serde(default)]
    pub context: bool,
    /// The ids of the formats beside whose keys those of this one stand: it is the secret half of a pair.
    #[serde(default)]
    pub beside: Vec<String>,
    /// Which kind of credential it is, see [`Variable::kind`].
    pub kind: Option<String>,
    /// Not secret by design (publishable keys).
    #[serde(default)]
    pub public: bool,
    /// The pattern that tests generate examples from, where the own one allows more than what is real.
    pub generate: Option<String>,
    /// Where the format is stated.
    pub source: String,
}

impl KeyFormat {
    /// Whether services of all kinds give such keys, so that one tells nothing of its service.
    pub fn is_anybodys(&self) -> bool {
        self.check == Some(Check::Jwt)
    }
}

/// What holds of a key beside its pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The last six characters are the CRC-32 of what stands between the prefix and them, in base 62.
    Crc32,
    /// The text behind the first `-` is a macaroon in base64url.
    Macaroon,
    /// Header and payload are JSON objects in base64url, and the payload does not call itself anonymous.
    Jwt,
    /// The text begins a block in PEM whose content is a private key that is not encrypted.
    Pem,
    /// The part in front of the first dot is a decimal number in base64.
    Snowflake,
    /// The secret part of a URL of a server elsewhere is a password that nobody would make up as an example.
    Password,
    /// Capitals, small letters and digits occur.
    Mixed,
}
