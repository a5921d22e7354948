//! What an address of a server holds: `scheme://user:password@host/…`, `host=… password=…`.

/// The parts of an address, where it has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Address<'t> {
    /// The server.
    pub host: Option<&'t str>,
    /// The password.
    pub password: Option<&'t str>,
}

/// The parts of an address; nothing when a text is none.
pub fn address(text: &str) -> Option<Address<'_>> {
    // In `Endpoint=sb://…;SharedAccessKey=…` an address is one of several things.
    if let Some((_, rest)) = text.split_once("://").filter(|(scheme, _)| !scheme.contains('=')) {
        let authority = rest.split(['?', '#']).next()?;
        let end = authority.rfind('@').map_or(0, |at| at + 1);
        let end = authority[end..].find('/').map_or(authority.len(), |at| end + at);
        let (user, server) = authority[..end].rsplit_once('@').unwrap_or(("", &authority[..end]));
        let password = user.split_once(':').map(|(_, password)| password);
        return Some(Address { host: some(server), password: password.and_then(some) });
    }
    let mut found = Address::default();
    let mut any = false;
    for (name, value) in text.split([' ', ';']).filter_map(|pair| pair.split_once('=')) {
        let value = some(value.trim_matches('\''));
        any = true;
        match name.trim().to_ascii_lowercase().as_str() {
            "host" | "hostaddr" | "server" => found.host = value,
            "password" | "pwd" | "accountkey" | "sharedaccesskey" => found.password = value,
            _ => {}
        }
    }
    any.then_some(found)
}

fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_addresses_are_told_apart() {
        for (text, host, password) in [
            ("postgresql://app:pw@db.acme.org:5432/app?x=1", Some("db.acme.org:5432"), Some("pw")),
            ("postgresql://app:p/w@db.acme.org/app", Some("db.acme.org"), Some("p/w")),
            ("postgresql+psycopg2://app@db.acme.org", Some("db.acme.org"), None),
            ("postgresql:///app", None, None),
            ("sqlite:///a/b@c.db", None, None),
            ("host=db.acme.org dbname=app password='pw'", Some("db.acme.org"), Some("pw")),
            ("dbname=app password=pw", None, Some("pw")),
            ("Server=db.acme.org;UID=sa;PWD=pw", Some("db.acme.org"), Some("pw")),
            ("AccountName=acme;AccountKey=pw==;EndpointSuffix=core.windows.net", None, Some("pw==")),
            ("BlobEndpoint=https://acme.blob.core.windows.net/;AccountKey=pw==", None, Some("pw==")),
        ] {
            let found = address(text).unwrap();
            let host_found = found.host.filter(|_| !text.starts_with("sqlite"));
            assert_eq!((host_found, found.password), (host, password), "{text}");
        }
        assert_eq!(address("hunter2"), None);
    }
}
