// A block comment counts like any other.
fn main() {
    /* cred-lint: ignore[hardcoded-credential] rotated */
    let name = "rerank"; //~^ unused-suppression
    println!("{name}");
}
