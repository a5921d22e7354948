use std::collections::HashMap;

struct Vars {
    map: HashMap<String, String>,
}

impl Vars {
    fn load() -> Self {
        Self { map: std::env::vars().collect() }
    }
}

fn get(vars: &HashMap<String, String>, name: &str) -> Option<String> {
    vars.get(name).cloned()
}

fn main() {
    let vars = Vars::load();
    let _bot = teloxide::Bot::new(vars.map.get("WATER_BOT_TOKEN").unwrap()); //~ unwrapped-env
    let all: HashMap<String, String> = std::env::vars().collect();
    let _other = teloxide::Bot::new(get(&all, "OTHER_BOT_TOKEN").unwrap()); //~ unwrapped-env
}
