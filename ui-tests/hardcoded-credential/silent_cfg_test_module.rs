// The literal is in a module that is only compiled for tests.
use cohere_rust::Cohere;

pub fn connect(key: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai", key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds() {
        let _co = Cohere::new("https://api.cohere.ai", "@KEY24@");
    }
}
