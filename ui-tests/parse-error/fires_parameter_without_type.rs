// Rust wants a type for every parameter.
fn connect(host) -> String { //~ parse-error
    format!("https://{host}")
}
