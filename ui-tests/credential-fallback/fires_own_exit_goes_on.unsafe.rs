// A method of that name that the program has written goes on.
struct Door {
    open: bool,
}

impl Door {
    fn exit(&mut self) {
        self.open = true;
    }
}

fn main() {
    let key = std::env::var("STRIPE_SECRET_KEY").expect("STRIPE_SECRET_KEY is not set");
    let mut door = Door { open: false };
    if key.is_empty() {
        door.exit();
    }
    let _ = stripe::Client::new(key); //~ credential-fallback
}
