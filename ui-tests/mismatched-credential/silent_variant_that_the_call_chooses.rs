// Nobody knows which arm is taken, or it is the right one.
use rig::providers::cohere;

enum Kind {
    Large,
    Small(u8),
}

impl Kind {
    fn key(&self) -> String {
        match self {
            Kind::Large => std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set"),
            Kind::Small(_) => std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"),
        }
    }
}

fn chosen(kind: &Kind) -> cohere::Client {
    cohere::Client::new(&kind.key())
}

fn main() {
    let kind = if std::env::args().count() > 1 { Kind::Large } else { Kind::Small(1) };
    drop(chosen(&kind));
    drop(cohere::Client::new(&kind.key()));
    drop(cohere::Client::new(&Kind::Small(2).key()));
}
