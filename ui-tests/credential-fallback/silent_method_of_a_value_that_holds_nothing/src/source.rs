// A type that holds nothing: its methods stop when there is nothing to read.
pub struct Env;

impl Env {
    pub fn fetch(&self, name: &str) -> String {
        std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
    }

    pub fn or(&self, name: &str, other: &str) -> String {
        std::env::var(name).unwrap_or_else(|_| other.to_owned())
    }
}
