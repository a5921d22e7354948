// Where settings come from: a type that holds nothing, so that its name is its one value.
pub trait Source {
    fn get(&self, name: &str) -> Option<String>;
}

pub struct Env;

impl Env {
    pub fn fetch(&self, name: &str) -> String {
        std::env::var(name).unwrap_or_default()
    }
}

impl Source for Env {
    fn get(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }
}
