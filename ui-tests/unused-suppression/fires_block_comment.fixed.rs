// A block comment counts like any other.
fn main() {
    let name = "rerank"; //~^ unused-suppression
    println!("{name}");
}
