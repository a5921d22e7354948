mod anthropic {
    pub struct ClientBuilder<'a>(pub &'a str);

    impl<'a> ClientBuilder<'a> {
        pub fn new(key: &'a str) -> Self {
            Self(key)
        }
    }
}

fn main() {
    let _client = anthropic::ClientBuilder::new("");
}
