//! Connects with `password = "green8sun"`.

/// Takes `sftp://news:green8sun@localhost/news`.
fn main() {}
