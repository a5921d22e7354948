use sendgrid::v3::Sender;

trait Vendor {
    const VARIABLE: &'static str;
}

struct Rank;
struct Mail;

impl Vendor for Rank {
    const VARIABLE: &'static str = "COHERE_API_KEY";
}

impl Vendor for Mail {
    const VARIABLE: &'static str = "SENDGRID_API_KEY";
}

fn key<V: Vendor>() -> String {
    std::env::var(V::VARIABLE).expect("a key")
}

fn main() {
    let _sender = Sender::new(key::<Rank>(), None); //~ mismatched-credential
    let _sender = Sender::new(key::<Mail>(), None);
}
