//! Connects with `password = "green8sun"`.

/// Takes `postgres://news:green8sun@localhost/news`.
fn main() {}
