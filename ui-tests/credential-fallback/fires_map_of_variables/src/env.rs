use std::collections::HashMap;

pub struct Env(HashMap<String, String>);

impl Env {
    pub fn capture() -> Self {
        Env(std::env::vars().collect())
    }

    pub fn text(&self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_default()
    }
}
