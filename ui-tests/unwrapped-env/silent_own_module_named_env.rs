// `env` is a module of this file, not the standard one.
mod env {
    pub fn var(name: &str) -> Option<String> {
        let line = format!("{name}=");
        std::fs::read_to_string("service.conf")
            .ok()?
            .lines()
            .find_map(|l| l.strip_prefix(&line).map(str::to_owned))
    }
}

fn main() {
    let key = env::var("VOYAGE_API_KEY").unwrap();
    println!("key of {} characters", key.len());
}
