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

fn given(map: &HashMap<String, String>) -> String {
    map.get("GIVEN_BOT_TOKEN").cloned().unwrap()
}

fn main() {
    let vars = Vars::load();
    let _bot = teloxide::Bot::new(vars.map.get("WATER_BOT_TOKEN").expect("WATER_BOT_TOKEN is not set"));
    let all: HashMap<String, String> = std::env::vars().collect();
    if !all.contains_key("OTHER_BOT_TOKEN") {
        panic!("OTHER_BOT_TOKEN is not set");
    }
    let _other = teloxide::Bot::new(get(&all, "OTHER_BOT_TOKEN").expect("it was asked for"));
    let mut rows = HashMap::new();
    rows.insert("GIVEN_BOT_TOKEN".to_owned(), std::env::args().nth(1).expect("a token"));
    let _given = teloxide::Bot::new(given(&rows));
}
