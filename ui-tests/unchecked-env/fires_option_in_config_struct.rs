// The field takes an Option, so the compiler says nothing.
use std::env;

use pinecone_sdk::pinecone::PineconeClientConfig;

fn config() -> PineconeClientConfig {
    PineconeClientConfig {
        api_key: env::var("CATALOG_INDEX_SECRET").ok(), //~ unchecked-env
        ..Default::default()
    }
}
