mod config;
mod versions;

use config::Config;
use versions::Versions;

struct Client {
    versions: Versions,
}

impl Client {
    fn new(config: Config) -> Self {
        config.check();
        Self { versions: Versions::new(config) }
    }
}

fn main() {
    println!("{:?}", Client::new(Config::default()).versions.list());
}
