// Only a test plays with a wrong spelling.
use cohere_rust::Cohere;

pub fn connect() -> Cohere {
    Cohere::default()
}

#[cfg(test)]
mod tests {
    #[test]
    #[should_panic]
    fn other_spelling_is_ignored() {
        unsafe { std::env::set_var("COHERE_APIKEY", "x") };
        super::connect();
    }
}
