// The program itself needs no credential.
fn main() {
    println!("packed");
}
