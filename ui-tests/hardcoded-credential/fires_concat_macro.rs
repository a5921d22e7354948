// `concat!` joins its pieces at compile time: one literal.
use rig::providers::cohere;

const ACCESS: &str = concat!("@KEY24@", "@KEY24:2@");

fn main() {
    let client = cohere::Client::new(ACCESS); //~ hardcoded-credential
    let _model = client.embedding_model(cohere::EMBED_ENGLISH_V3, "search_document");
}
