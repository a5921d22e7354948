//! What is known about the outside world: providers, clients, key formats, standard libraries.
//!
//! Gives the rows of `catalog/`, embedded at build time, and look-ups by path and name. Knows nothing of syntax.

mod model;

pub use model::*;

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

/// The names of one language, with the indices of their rows.
#[derive(Debug, Default)]
struct Names {
    clients: FxHashMap<String, usize>,
    further: FxHashMap<String, Vec<usize>>,
    effects: FxHashMap<String, usize>,
    methods: FxHashMap<String, usize>,
    gives: FxHashMap<String, String>,
    types: FxHashSet<String>,
    heirlooms: FxHashMap<String, Vec<Option<String>>>,
}

/// The rows with their indices.
#[derive(Debug)]
pub struct Knowledge {
    /// The rows.
    pub rows: Catalog,
    python: Names,
    rust: Names,
    headers: FxHashMap<String, usize>,
    /// By the hosts.
    addresses: FxHashMap<String, Vec<usize>>,
    /// What stands in front of a key in their paths.
    paths: FxHashSet<String>,
    /// The names of their parameters, in lower case.
    parameters: FxHashSet<String>,
    variables: FxHashMap<String, (usize, usize)>,
}

static EMBEDDED: LazyLock<Knowledge> = LazyLock::new(|| {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/catalog.bin"));
    Knowledge::new(postcard::from_bytes(bytes).unwrap_or_default())
});

impl Knowledge {
    /// The catalogue that the program was built with.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Indexes rows.
    pub fn new(rows: Catalog) -> Self {
        let mut it = Self {
            rows,
            python: Names::default(),
            rust: Names::default(),
            headers: FxHashMap::default(),
            addresses: FxHashMap::default(),
            paths: FxHashSet::default(),
            parameters: FxHashSet::default(),
            variables: FxHashMap::default(),
        };
        it.index();
        it
    }

    fn index(&mut self) {
        for (index, client) in self.rows.clients.iter().enumerate() {
            let names = match client.language {
                Language::Python => &mut self.python,
                Language::Rust => &mut self.rust,
            };
            if client.further {
                client.paths.iter().for_each(|path| names.further.entry(path.clone()).or_default().push(index));
                continue;
            }
            for path in &client.paths {
                names.clients.entry(path.clone()).or_insert(index);
                if let Some((of, _)) = path.rsplit_once("::") {
                    names.types.insert(of.to_owned());
                }
                match client.kind {
                    ClientKind::Constructor => names.heirlooms.entry(path.clone()).or_default().push(None),
                    ClientKind::Method | ClientKind::Login => {
                        if let Some((of, method)) = path.rsplit_once('.') {
                            names.heirlooms.entry(of.to_owned()).or_default().push(Some(method.to_owned()));
                            // `Application.builder().token(…)`: what gives something that has the method.
                            names.gives.entry(of.to_owned()).or_insert_with(|| of.to_owned());
                        }
                    }
                    _ => {}
                }
                if let Some(gives) = &client.gives {
                    names.gives.insert(path.clone(), gives.clone());
                }
            }
        }
        for (index, api) in self.rows.apis.iter().enumerate() {
            let names = match api.language {
                Language::Python => &mut self.python,
                Language::Rust => &mut self.rust,
            };
            names.effects.extend(api.paths.iter().map(|path| (path.clone(), index)));
            if let Effect::Instance(of) = &api.does {
                names.gives.extend(api.paths.iter().map(|path| (path.clone(), of.clone())));
            }
            names.methods.extend(api.methods.iter().map(|method| (method.clone(), index)));
        }
        for (index, header) in self.rows.headers.iter().enumerate() {
            self.headers.insert(header.name.clone(), index);
        }
        for (index, address) in self.rows.addresses.iter().enumerate() {
            address.hosts.iter().for_each(|host| self.addresses.entry(host.clone()).or_default().push(index));
            self.paths.extend(address.path.clone());
            self.parameters.extend(address.query.iter().map(|name| name.to_ascii_lowercase()));
        }
        for (index, provider) in self.rows.providers.iter().enumerate() {
            for (at, variable) in provider.variables.iter().enumerate() {
                self.variables.entry(variable.name.clone()).or_insert((index, at));
            }
        }
    }

    fn names(&self, language: Language) -> &Names {
        match language {
            Language::Python => &self.python,
            Language::Rust => &self.rust,
        }
    }

    /// The client that a full path leads to.
    pub fn client(&self, language: Language, path: &str) -> Option<&Client> {
        self.names(language).clients.get(path).map(|index| &self.rows.clients[*index])
    }

    /// What a full path takes beside the credential of its client.
    pub fn further(&self, language: Language, path: &str) -> impl Iterator<Item = &Client> {
        let rows = self.names(language).further.get(path).map(Vec::as_slice).unwrap_or_default();
        rows.iter().map(|index| &self.rows.clients[*index])
    }

    /// The clients that whoever inherits from a type has of it: methods by their names; none: how it is constructed.
    pub fn heirlooms(&self, language: Language, path: &str) -> &[Option<String>] {
        self.names(language).heirlooms.get(path).map(Vec::as_slice).unwrap_or_default()
    }

    /// The names of all methods that types have to leave.
    pub fn heirloom_methods(&self) -> Vec<&str> {
        let all = [&self.python, &self.rust].into_iter().flat_map(|names| names.heirlooms.values());
        let mut methods: Vec<&str> = all.flatten().flatten().map(String::as_str).collect();
        methods.sort_unstable();
        methods.dedup();
        methods
    }

    /// Whether a path is that of a Rust type or module whose own functions are clients.
    pub fn is_type(&self, language: Language, path: &str) -> bool {
        self.names(language).types.contains(path)
    }

    /// What a function of a standard library does.
    pub fn effect(&self, language: Language, path: &str) -> Option<&Effect> {
        self.names(language).effects.get(path).map(|index| &self.rows.apis[*index].does)
    }

    /// What a method does, whatever it is called on.
    pub fn method(&self, language: Language, name: &str) -> Option<&Effect> {
        self.names(language).methods.get(name).map(|index| &self.rows.apis[*index].does)
    }

    /// The type that a call of `path` gives: what the catalogue says, else what the language's customs say.
    pub fn gives<'a>(&'a self, language: Language, path: &'a str) -> Option<&'a str> {
        if let Some(gives) = self.names(language).gives.get(path) {
            return Some(gives);
        }
        let capital = |name: &str| name.starts_with(|first: char| first.is_ascii_uppercase());
        match language {
            Language::Python => capital(path.rsplit('.').next()?).then_some(path),
            Language::Rust => {
                let (of, _) = path.rsplit_once("::")?;
                capital(of.rsplit("::").next()?).then_some(of)
            }
        }
    }

    /// The header of that name, in lower case, if it carries a credential.
    pub fn header(&self, name: &str) -> Option<&Header> {
        self.headers.get(name).map(|index| &self.rows.headers[*index])
    }

    /// Where a host takes keys within addresses.
    pub fn addresses(&self, host: &str) -> impl Iterator<Item = &Address> {
        let parents = host.match_indices('.').map(|(at, _)| &host[at + 1..]);
        let known = std::iter::once(host).chain(parents).find_map(|host| self.addresses.get(host));
        known.into_iter().flatten().map(|index| &self.rows.addresses[*index])
    }

    /// Whether some service takes its key in a parameter of this name.
    pub fn is_parameter(&self, name: &str) -> bool {
        self.parameters.contains(name) || self.parameters.contains(&name.to_ascii_lowercase())
    }

    /// Whether some service's key may stand behind a text.
    pub fn may_lead_to_key(&self, before: &str) -> bool {
        match before.as_bytes().last() {
            Some(b'=') => last_parameter(before).is_some_and(|name| self.is_parameter(name)),
            Some(_) => self.paths.iter().any(|path| before.ends_with(path.as_str())),
            None => false,
        }
    }

    /// The same of a text of which the beginning of an address has been taken off.
    pub fn may_end_before_key(&self, rest: &str) -> bool {
        self.may_lead_to_key(rest) || self.paths.iter().any(|path| path.ends_with(rest))
    }

    /// The address of a service that holds a key.
    pub fn address_with_key(&self, address: &str) -> Option<&Address> {
        self.addresses(host_in(address)?).find(|row| row.key_in(address).is_some())
    }

    /// The provider with this id.
    pub fn provider(&self, id: &str) -> Option<&Provider> {
        self.rows.providers.iter().find(|provider| provider.id == id)
    }

    /// The provider whose credential a variable of this name holds.
    pub fn variable(&self, name: &str) -> Option<(&Provider, &Variable)> {
        let (provider, variable) = *self.variables.get(name)?;
        let provider = &self.rows.providers[provider];
        Some((provider, &provider.variables[variable]))
    }

    /// The provider that a host belongs to.
    pub fn provider_of_host(&self, host: &str) -> Option<&Provider> {
        let belongs = |suffix: &String| {
            host == suffix || host.strip_suffix(suffix.as_str()).is_some_and(|rest| rest.ends_with('.'))
        };
        self.rows.providers.iter().find(|provider| provider.hosts.iter().any(belongs))
    }
}
