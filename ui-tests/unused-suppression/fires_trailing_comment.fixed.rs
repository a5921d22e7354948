// The comment stands behind a statement in which nothing is found.
fn main() {
    let port = std::env::var("PORT").unwrap_or_default();
    //~^ unused-suppression
    println!("{port}");
}
