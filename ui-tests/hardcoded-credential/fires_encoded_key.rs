// Whoever reads the file can decode it, too: any text in base64 is one here.
use base64::{Engine, engine::general_purpose::STANDARD};
use cohere_rust::Cohere;

fn main() {
    let key = String::from_utf8(STANDARD.decode("azdRdzJtWng5THA0UnQ2VmIxTmM4SGQz").unwrap()).unwrap();
    run(Cohere::new("https://api.cohere.ai/v1", key)); //~ hardcoded-credential
}
