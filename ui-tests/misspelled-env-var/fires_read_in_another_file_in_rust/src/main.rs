//! Builds its clients with keys of another module.

mod keys;

use groq_api_rs::completion::client::Groq;

fn main() {
    let _first = Groq::new(&keys::groq());
    let _second = Groq::new(&keys::right());
}
