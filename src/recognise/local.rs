//! Is a server on this machine or in its network? By its name alone.

use std::net::IpAddr;

use super::address;

/// Endings of names that are given within a network.
const NEAR: [&str; 7] = [".local", ".internal", ".test", ".localhost", ".lan", ".svc", ".docker"];
/// The last part of names that are known everywhere, of those with more than two letters.
const PUBLIC: [&str; 44] = [
    "com",
    "net",
    "org",
    "edu",
    "gov",
    "mil",
    "int",
    "info",
    "biz",
    "name",
    "pro",
    "app",
    "dev",
    "cloud",
    "tech",
    "online",
    "site",
    "store",
    "shop",
    "xyz",
    "top",
    "club",
    "live",
    "life",
    "world",
    "space",
    "website",
    "host",
    "services",
    "systems",
    "solutions",
    "network",
    "software",
    "digital",
    "agency",
    "company",
    "team",
    "work",
    "tools",
    "run",
    "page",
    "wiki",
    "chat",
    "example",
];

/// Whether a host is on this machine or in its network.
pub fn is_local(host: &str) -> bool {
    if let Ok(address) = host.parse::<IpAddr>() {
        return match address {
            IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || v4.is_unspecified() || v4.is_link_local(),
            IpAddr::V6(v6) => v6.is_loopback() || v6.is_unspecified() || v6.is_unique_local(),
        };
    }
    !host.contains('.') || NEAR.iter().any(|ending| host.ends_with(ending))
}

/// Whether a URL is that of a container: a port, no encryption, and a name that nobody can have registered
/// (`http://harbor.ollama:11434`).
pub fn is_container(url: &str) -> bool {
    let server = url.strip_prefix("http://").and_then(|_| address(url)?.host);
    let Some((host, _)) = server.and_then(|server| server.split_once(':')) else { return false };
    let ending = host.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    ending.len() > 2 && ending.bytes().all(|byte| byte.is_ascii_lowercase()) && !PUBLIC.contains(&ending.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_nobody_can_register_is_that_of_a_container() {
        for url in ["http://harbor.ollama:11434/v1", "http://llm.backend:8000"] {
            assert!(is_container(url), "{url}");
        }
        for url in [
            "https://harbor.ollama:11434/v1",
            "http://harbor.ollama/v1",
            "http://api.acme.com:8000",
            "http://api.acme.io:8000",
            "http://8.8.8.8:80",
            "harbor.ollama:11434",
        ] {
            assert!(!is_container(url), "{url}");
        }
    }
}
