// What only begins like a key: identifiers, paths, digests.
const DIGEST: &str = "sha512-@KEY40@@KEY40:2@abcd==";
const MODEL: &str = "sk-learn/task-force-one-hundred-and-more";
const TABLE: &str = "hf_hub_download_of_all_the_models_in_here";

fn main() {
    println!("{DIGEST} {MODEL} {TABLE}");
}
