// This Bot is written right here.
struct Bot {
    name: String,
}

impl Bot {
    fn new(name: impl Into<String>) -> Self {
        Bot { name: name.into() }
    }
}

fn main() {
    let bot = Bot::new(String::new());
    println!("{}", bot.name);
}
